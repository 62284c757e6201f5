/** A page or an entry as the health page sees it. Days are `2026-11-24`, moments ISO 8601. */
export interface DatedPage {
  title: string;
  /** None where it is shown inside other pages. */
  href?: string;
  reviewed: string;
  reviewBy: string;
  /** When the words of each language last changed; undefined where the history can't tell. */
  changed: { fr?: string; en?: string };
}

/** How long ago pages were last read against their sources: the age in days from which the next class begins. */
export const reviewAges = [90, 180, 365, Number.POSITIVE_INFINITY] as const;

const dayLength = 86_400_000;
const dayOf = (moment: string) => new Date(moment).toISOString().slice(0, 10);

/** Days from one day to another. */
export const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayLength);

/** How many pages fall in each class of `reviewAges`. */
export function countByAge(pages: readonly DatedPage[], today: string): number[] {
  const counts = reviewAges.map(() => 0);
  for (const { reviewed } of pages) {
    const age = countDays(reviewed, today);
    const index = reviewAges.findIndex((end) => age < end);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Pages whose review has expired, the longest first: nothing in them counts as checked any more. */
export const findUnverified = <Page extends DatedPage>(pages: readonly Page[], today: string): Page[] =>
  pages.filter(({ reviewBy }) => reviewBy < today).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));

/** A page that changed in one language and not since in the other. */
export interface OutOfStep<Page extends DatedPage> {
  page: Page;
  behind: 'fr' | 'en';
  /** Between the two last changes. */
  days: number;
}

/** Pages whose two languages changed on different days, the widest gap first. */
export function findOutOfStep<Page extends DatedPage>(pages: readonly Page[]): OutOfStep<Page>[] {
  const found = pages.flatMap((page): OutOfStep<Page>[] => {
    const { fr, en } = page.changed;
    const days = fr && en ? countDays(fr, en) : 0;
    return days === 0 ? [] : [{ page, behind: days > 0 ? 'fr' : 'en', days: Math.abs(days) }];
  });
  return found.sort((a, b) => b.days - a.days || a.page.title.localeCompare(b.page.title));
}

/** The last day on which each source was opened, the oldest first, with how many facts rest on it. */
export function listSourceDays(uses: readonly { id: string; checked: string }[]) {
  const days = new Map<string, { id: string; checked: string; uses: number }>();
  for (const { id, checked } of uses) {
    const known = days.get(id);
    const last = known && known.checked > checked ? known.checked : checked;
    days.set(id, { id, checked: last, uses: (known?.uses ?? 0) + 1 });
  }
  return [...days.values()].sort((a, b) => a.checked.localeCompare(b.checked) || b.uses - a.uses);
}
