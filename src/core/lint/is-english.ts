import { findWord, wordAt } from './find-word.ts';
import type { Passage } from './rule.ts';

/** English words that French lacks: two of them nearby make a passage, or a title, in English. */
const ties = new Set(
  'the of and for with in from by your our this that is are how what who why to be at up an it'.split(' '),
);
/** How far they are looked for, in words. */
const reach = 8;

/** Whether words of a French text stand in a passage in English that the source doesn't mark as such. */
export function isEnglish({ tokens }: Passage, start: number, end: number): boolean {
  const from = Math.max(0, findWord(tokens, start) - reach);
  const to = Math.min(tokens.count, findWord(tokens, end) + reach);
  let count = 0;
  for (let at = from; at < to; at += 1) if (ties.has(wordAt(tokens, at).toLowerCase())) count += 1;
  return count > 1;
}
