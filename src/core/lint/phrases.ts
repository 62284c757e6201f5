import type { Tokens } from '../text/index.ts';
import { createWordBits, lowerAt } from './word-bits.ts';

/**
 * Finds fixed wordings, given one a line (« à condition », « s il »: an elided word stands alone). The result tells how many
 * words the longest wording that begins at a word has, or 0: most words begin none, and cost two array reads.
 */
export function createPhraseFinder(list: string): (tokens: Tokens, at: number) => number {
  const byFirst = new Map<string, string[][]>();
  for (const line of list.trim().split('\n')) {
    const [first = '', ...rest] = line.trim().split(/\s+/);
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  const { read } = createWordBits({ first: [...byFirst.keys()].join(' ') });
  return (tokens, at) => {
    if (read(tokens, at) === 0) return 0;
    for (const rest of byFirst.get(lowerAt(tokens, at)) ?? []) if (follows(tokens, at, rest)) return rest.length + 1;
    return 0;
  };
}

function follows(tokens: Tokens, at: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i += 1) if (lowerAt(tokens, at + 1 + i) !== rest[i]) return false;
  return true;
}
