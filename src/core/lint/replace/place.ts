import { gap, type Tokens } from '../../text/index.ts';
import type { TermMatch } from '../../types.ts';
import { findWord, wordAt } from '../find-word.ts';
import { lowerAt } from '../word-bits.ts';

/** Words found in a text, and their neighbours. Words are lower case; '' where a mark of punctuation stands between. */
export interface Place {
  text: string;
  tokens: Tokens;
  /** The words found: `tokens[first]` to `tokens[last]`. */
  first: number;
  last: number;
  /** What would be replaced: `text.slice(start, end)`. In French it takes in the apostrophe of « d’ ». */
  start: number;
  end: number;
  match: TermMatch;
}

/** A wording that can stand in a text, for `text.slice(start, end)`: a little wider than the words found where an article changes. */
export interface Fit {
  text: string;
  start: number;
  end: number;
}

export function placeOf(text: string, tokens: Tokens, match: TermMatch, end: number): Place {
  const first = findWord(tokens, match.start);
  let last = first;
  while (last + 1 < tokens.count && (tokens.ends[last] as number) < match.end) last += 1;
  return { text, tokens, first, last, start: match.start, end, match };
}

/** The `n`th word before the words found, from 1. */
export function before({ tokens, first }: Place, n = 1): string {
  for (let i = 0; i < n; i += 1) if (first - i < 1 || (tokens.gaps[first - i] as number) > gap.apostrophe) return '';
  return lowerAt(tokens, first - n);
}

/** The `n`th word after the words found, from 1. */
export function after({ tokens, last }: Place, n = 1): string {
  for (let i = 1; i <= n; i += 1)
    if (last + i >= tokens.count || (tokens.gaps[last + i] as number) > gap.apostrophe) return '';
  return lowerAt(tokens, last + n);
}

/** Word `n` after, as it is written. */
export const writtenAfter = (place: Place, n = 1): string =>
  after(place, n) === '' ? '' : wordAt(place.tokens, place.last + n);

/** Where word `n` before begins, and where word `n` after ends. */
export const startBefore = ({ tokens, first }: Place, n = 1): number => tokens.starts[first - n] as number;
export const endAfter = ({ tokens, last }: Place, n = 1): number => tokens.ends[last + n] as number;

/** Whether the word before is joined by an apostrophe (« l’octroi »), and by a hyphen. */
export const isElidedBefore = ({ tokens, first }: Place): boolean => first > 0 && tokens.gaps[first] === gap.apostrophe;
export const isHyphenAround = ({ tokens, first, last }: Place): boolean =>
  (first > 0 && tokens.gaps[first] === gap.hyphen) || (last + 1 < tokens.count && tokens.gaps[last + 1] === gap.hyphen);

/** Word `i` of those found, from 0. */
export const foundWord = ({ tokens, first }: Place, i: number): string => lowerAt(tokens, first + i);
