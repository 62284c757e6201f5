import type { Language } from '../../schema/index.ts';
import { countSyllables, createWordCache, gap, type Tokens } from '../text/index.ts';

/** Whether a token goes on with the word before it, as a reader counts words: « l’État » and « peut-être » are one. */
export function isJoined({ gaps, starts, ends }: Tokens, at: number): boolean {
  const before = gaps[at];
  if (at === 0 || before === gap.space || before === gap.stop) return false;
  return starts[at] === (ends[at - 1] ?? 0) + 1;
}

/** How many words a reader counts between two tokens (`countWords` of the text engine, on a range of tokens). */
export function countReadWords(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (at === from || !isJoined(tokens, at)) count += 1;
  return count;
}

/** Bits that describe how a word is written. */
export const shape = { capitalised: 1, capitals: 2, number: 4 } as const;

/** The shape of word `i`: a sum of `shape` bits. */
export const shapeOf: (tokens: Tokens, i: number) => number = createWordCache((word) => {
  if (/^\d/.test(word)) return shape.number;
  if (!/^\p{Lu}/u.test(word)) return 0;
  return shape.capitalised | (/^(?:\p{Lu}\p{M}*\.?){2,}$/u.test(word) ? shape.capitals : 0);
});

/** Syllables of word `i`, by language. */
export const syllablesOf: Record<Language, (tokens: Tokens, i: number) => number> = {
  fr: createWordCache((word) => Math.min(200, countSyllables(word, 'fr'))),
  en: createWordCache((word) => Math.min(200, countSyllables(word, 'en'))),
};
