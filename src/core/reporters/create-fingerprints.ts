import { hashSeeds, hashText } from '../text/index.ts';
import type { Problem } from '../types.ts';

/**
 * A name for each problem of one file, given in order, that stays when the text around it moves: its rule, its words, and how
 * many such problems come before it. Tools compare it from one run to the next to tell what is new.
 */
export function createFingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ rule, excerpt }) => {
    const words = `${rule} ${excerpt.replace(/\s+/g, ' ')}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return hashText(`${count} ${words}`, hashSeeds[0]) + hashText(`${words} ${count}`, hashSeeds[1]);
  };
}
