import type { Language } from '../../../../schema/index.ts';
import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import { monthOf } from './months.ts';
import { type Advice, isBlank } from './read-number.ts';

const french = /^(\d+|[IVXLC]+)(?:i?[eè]me|i?[eè]re|ier)(s?)$/;
const looseEnding = /^(?:i?[eè]me|i?[eè]re|i?er)s?$/;
const english = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Whether a word is an ordinal to look at: « 2ème », « er » standing alone, “1st”. */
export const isOrdinal: Record<Language, (word: string) => boolean> = {
  fr: (word) => french.test(word) || looseEnding.test(word),
  en: (word) => english.test(word),
};

/** Advice on an ordinal. `mayBeApart`: the format sets a raised ending apart from its number. */
export const adviseOrdinal = (passage: Passage, at: number, mayBeApart: boolean): Advice | undefined =>
  passage.language === 'fr' ? adviseFrench(passage, at, mayBeApart) : adviseEnglish(passage, at);

/** « 2ème » → « 2e », « 1 er » → « 1er ». */
function adviseFrench(passage: Passage, at: number, mayBeApart: boolean): Advice | undefined {
  const { tokens, text } = passage;
  const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
  const word = wordAt(tokens, at);
  const [, number, plural = ''] = french.exec(word) ?? [];
  if (number)
    return { start, end, kind: 'ordinal', better: shorten(number, /r/.test(word), /[eè]re/.test(word), plural) };
  const before = wordAt(tokens, at - 1);
  if (mayBeApart || !looseEnding.test(word) || !/^\d+$/.test(before)) return undefined;
  const from = tokens.starts[at - 1] as number;
  if (tokens.ends[at - 1] !== start - 1 || !isBlank(text.charAt(start - 1))) return undefined;
  const better = shorten(before, /r/.test(word), /[eè]re/.test(word), word.endsWith('s') ? 's' : '');
  return { start: from, end, kind: 'ordinal', better };
}

const shorten = (number: string, isFirst: boolean, isFeminine: boolean, plural: string): string =>
  `${number}${isFirst ? (isFeminine ? 're' : 'er') : 'e'}${plural}`;

/** “1st June”, “the 1st of June”, “June 1st, 2027” → “1 June”, “1 June 2027”. Ordinals elsewhere are fine. */
function adviseEnglish({ tokens }: Passage, at: number): Advice | undefined {
  const day = english.exec(wordAt(tokens, at))?.[1];
  if (!day) return undefined;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  let [first, last] = [at, at];
  let month = '';
  if (monthOf(after, 'en')) [last, month] = [at + 1, after];
  else if (after === 'of' && monthOf(wordAt(tokens, at + 2), 'en')) [last, month] = [at + 2, wordAt(tokens, at + 2)];
  else if (monthOf(before, 'en')) [first, month] = [at - 1, before];
  else return undefined;
  const isLater = first === at;
  if (isLater && before === 'the') first = at - 1;
  const year = !isLater && /^\d{4}$/.test(after) ? ` ${after}` : '';
  if (year) last = at + 1;
  const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
  return { start, end, kind: 'ordinal', better: `${day} ${month}${year}` };
}
