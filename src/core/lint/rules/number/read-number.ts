import type { Tokens } from '../../../text/index.ts';
import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';

/** A number in figures, whole: « 12 500,50 » is four tokens and one number. */
export interface WrittenNumber {
  passage: Passage;
  /** Its tokens, `first` to `last`, and their place in the text. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** The whole part without marks, the decimals, and the mark between thousands, where there is one. */
  whole: string;
  decimals: string;
  mark: string;
}

/** What may be advised instead of words of a passage. Without `better`, nobody but the writer can tell. */
export interface Advice {
  start: number;
  end: number;
  kind: 'ordinal' | 'date' | 'ambiguous' | 'thousands' | 'million' | 'spacing' | 'currency';
  better?: string;
  /** Readings of an ambiguous date. */
  readings?: readonly [string, string];
}

export const isBlank = (letter: string): boolean => letter === ' ' || letter === '\u00a0' || letter === '\u202f';
export const isSign = (letter: string): boolean => letter !== '' && '%€£$'.includes(letter);
const isDigits = (word: string): boolean => /^\d+$/.test(word);
const lengthAt = ({ starts, ends }: Tokens, at: number): number => (ends[at] as number) - (starts[at] as number);
const isAdjacent = ({ starts, ends, count }: Tokens, at: number): boolean =>
  at < count && starts[at] === (ends[at - 1] as number) + 1;

/** Whether a number is worth reading whole: most are short, and stand alone. */
export function isNoteworthy({ tokens, text }: Passage, at: number): boolean {
  const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
  if (end - start >= 5) return true;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (isSign(after) || isSign(before)) return true;
  if (isBlank(before) && isSign(text.charAt(start - 2))) return true;
  if (isBlank(after)) return isSign(text.charAt(end + 1)) || isThousand(tokens, at + 1);
  return (after === ',' || after === '.') && isAdjacent(tokens, at + 1);
}

/** Whether a token is three figures, next to the token before it. */
const isThousand = (tokens: Tokens, at: number): boolean =>
  isAdjacent(tokens, at) && lengthAt(tokens, at) === 3 && isDigits(wordAt(tokens, at));

/** Reads the number that begins with token `at`, which is made of figures alone. */
export function readNumber(passage: Passage, at: number): WrittenNumber {
  const { tokens, text, language } = passage;
  const { starts, ends } = tokens;
  const decimalMark = language === 'fr' ? ',' : '.';
  const markAt = (one: number): string => text.charAt(ends[one] as number);
  let last = at;
  let whole = wordAt(tokens, at);
  let mark = '';
  // « 0 800 » and « 2024 125 » are no groups of thousands; « 1,234 » is, in French, where another group follows.
  if (whole.length <= 3 && !whole.startsWith('0') && isThousand(tokens, at + 1) && isMark(markAt(at))) {
    const found = markAt(at);
    if (found !== decimalMark || (markAt(at + 1) === found && isThousand(tokens, at + 2))) mark = found;
  }
  while (mark !== '' && markAt(last) === mark && isThousand(tokens, last + 1)) {
    last += 1;
    whole += wordAt(tokens, last);
  }
  const hasDecimals =
    markAt(last) === decimalMark && isAdjacent(tokens, last + 1) && isDigits(wordAt(tokens, last + 1));
  if (hasDecimals) last += 1;
  const decimals = hasDecimals ? wordAt(tokens, last) : '';
  return { passage, first: at, last, start: starts[at] as number, end: ends[last] as number, whole, decimals, mark };
}

const isMark = (letter: string): boolean => isBlank(letter) || letter === '.' || letter === ',';

/** Whether it stands for itself, and is no part of the number of an article, a file or a version. */
export function isAlone({ passage: { text }, start, end }: WrittenNumber): boolean {
  // « 01 40 15 », « n° 12 500 ».
  if (/\d[ \u00a0\u202f]$/.test(text.slice(start - 2, start))) return false;
  if (/[-+./°_\p{L}\d]/u.test(text.charAt(start - 1)) || /(?:n[°oº]|°) ?$/.test(text.slice(start - 3, start)))
    return false;
  return !/^(?:[-/_°\p{L}]|[.,]\d)/u.test(text.slice(end, end + 2));
}

/** The word after a number, when one space stands between; empty otherwise. */
export function wordAfter({ passage: { tokens, text }, last, end }: WrittenNumber): string {
  if (!isBlank(text.charAt(end)) || tokens.starts[last + 1] !== end + 1) return '';
  return wordAt(tokens, last + 1);
}

/** Words in -s and -x that no number counts. */
const uncounted = new Set(
  `les des aux dans sous vers puis mais ses ces mes nos vos leurs plus moins pas très lors sans ceux depuis après dès sauf
  tous toutes is was has this its as plus unless towards always`.split(/\s+/),
);

/** Whether a number counts something: a plural noun or a unit follows it. */
export function isQuantity(number: WrittenNumber): boolean {
  const next = wordAfter(number);
  if (/^\p{Ll}{2,}[sx]$/u.test(next)) return !uncounted.has(next);
  return /^(?:m|km|kg|ha|kWh|m2|m3|people|children|women|men)$/.test(next);
}
