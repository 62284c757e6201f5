import { foldWord, tokenize } from '../../../text/index.ts';
import type { TermMatch } from '../../../types.ts';
import type { Passage } from '../../rule.ts';

/** Words that change nothing: « charte de la concertation » is « charte de concertation ». */
const small = new Set('a an au aux d de des du et for in l la le les of on sur the to'.split(' '));
/** As many letters tell words apart: « publique » and « public » are one, « citoyenne » and « citoyens » too. */
const stem = 5;
const keys = new Map<string, string>();

/** What two writings of one word share: small words, hyphens and endings are left out. */
export function keyOf(form: string): string {
  const known = keys.get(form);
  if (known !== undefined) return known;
  const { table, ids } = tokenize(form.replace(/[-\u2011]/g, ''));
  const words = Array.from(ids, (id) => foldWord(table.surfaces[id] as string)).filter((word) => !small.has(word));
  const key = words.map((word) => word.slice(0, stem)).join(' ');
  keys.set(form, key);
  return key;
}

/** How a text says that another word means the same. */
const equates =
  /(?:\(|\bou\b|\bor\b|\baussi\b|\balso\b|\bappelée?s?\b|\bdite?s?\b|\bcalled\b|\bknown as\b|\bsoit\b|\ben anglais\b|=|\/)[^.;]*$/i;
/** How far the two words may stand apart, in characters. */
const reach = 40;

/** Whether the text gives the words as another name: « les collectivités territoriales (ou collectivités locales) ». */
export function isEquated({ text, matches }: Passage, match: TermMatch): boolean {
  const place = matches.indexOf(match);
  return [matches[place - 1], matches[place + 1]].some((near) => {
    if (near?.entry !== match.entry) return false;
    const [from, to] = near.start < match.start ? [near.end, match.start] : [match.end, near.start];
    return to - from <= reach && equates.test(text.slice(from, to));
  });
}
