import { escapeMarkup } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { licence } from './vocabulary.ts';

/** A page that changed. */
export interface Change {
  /** The page's kind and id, which never change: `entry/consultation`. */
  id: string;
  title: string;
  /** What the page says, in one sentence. */
  summary: string;
  /** From the site's root. */
  address: string;
  /** With its time: `2026-11-24T10:00:00Z`. */
  updated: string;
  /** What the page is: « Mot », “Word”. */
  category: string;
}

export interface FeedWords {
  title: string;
  subtitle: string;
}

const maxEntries = 50;

/**
 * The latest changes of a language, newest first, as an Atom feed (RFC 4287). `self` is the feed's own address, `home` that
 * of the site's first page in this language. Throws a RangeError on a date that isn't one.
 */
export function writeAtom(
  changes: readonly Change[],
  { title, subtitle }: FeedWords,
  { language, site, self, home }: { language: Language; site: URL; self: string; home: string },
): string {
  const at = (address: string) => escapeMarkup(new URL(address, site).href);
  // RFC 4151: a name that stays when the page moves. The year is that in which the site was born.
  const tag = (id: string) => escapeMarkup(`tag:${site.hostname},2026:en-clair/${language}/${id}`);
  const moment = (date: string) => new Date(date).toISOString();
  const latest = changes
    .map((change) => ({ ...change, updated: moment(change.updated) }))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, maxEntries);
  const entries = latest.map(
    (change) => `  <entry>
    <id>${tag(change.id)}</id>
    <title>${escapeMarkup(change.title)}</title>
    <updated>${change.updated}</updated>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${at(change.address)}"/>
    <category term="${escapeMarkup(change.category)}"/>
    <summary>${escapeMarkup(change.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${tag('changes')}</id>
  <title>${escapeMarkup(title)}</title>
  <subtitle>${escapeMarkup(subtitle)}</subtitle>
  <updated>${latest[0]?.updated ?? moment('2026-01-01')}</updated>
  <author><name>En clair</name></author>
  <rights>${licence}</rights>
  <icon>${at('/icon.svg')}</icon>
  <link rel="self" type="application/atom+xml" href="${at(self)}"/>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${at(home)}"/>
${entries.join('')}</feed>
`;
}
