interface Pagefind {
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  data(): Promise<{
    url: string;
    meta: Record<string, string>;
    /** Text with `<mark>` around the words found; everything else is escaped by Pagefind. */
    excerpt: string;
  }>;
}

/** A page that has the words of a query. */
export interface FoundPage {
  href: string;
  title: string;
  /** The words around, with `<mark>` elements: never markup of the page's own. */
  excerpt: (string | Node)[];
}

/** The first `most` pages that have the words of `query`; without a query, those that the filters leave. */
export async function findPages(query: string, filters: Record<string, string>, most: number): Promise<FoundPage[]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const { results } = await pagefind.search(query || null, { filters });
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({ href: url, title: meta.title ?? url, excerpt: splitMarks(excerpt) }));
}

/** Pagefind's excerpt as text and `<mark>` elements: its markup is parsed apart, never put in the page. */
function splitMarks(excerpt: string): (string | Node)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
