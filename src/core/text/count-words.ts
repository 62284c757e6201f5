import { gap } from './read-gap.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/**
 * Counts words as a word processor does: « l’État », « vingt-trois », “government’s” and « data.gouv » are one each.
 * Takes a text, or words that are already split; `from` and `to` bound the count to words that begin in [from, to).
 */
export function countWords(source: string | Tokens, from = 0, to = Number.POSITIVE_INFINITY): number {
  const tokens = typeof source === 'string' ? tokenize(source) : source;
  let words = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] as number;
    if (start < from || start >= to) continue;
    const isGlued = i > 0 && start === (tokens.ends[i - 1] as number) + 1 && start > from;
    const before = tokens.gaps[i] as number;
    if (!isGlued || before === gap.space || before === gap.stop) words++;
  }
  return words;
}
