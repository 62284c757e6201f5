import type { Tokens } from './tokenize.ts';
import type { WordTable } from './word-table.ts';

/**
 * Remembers what is computed on a word, so that a word met a thousand times is worked out once: syllables, frequency.
 * The value is a number from 0 to 254. Returns a reader: `(tokens, i) => value of word i`.
 */
export function createWordCache(compute: (word: string) => number): (tokens: Tokens, i: number) => number {
  let table: WordTable | undefined;
  let known = new Uint8Array(1024);
  return (tokens, i) => {
    const id = tokens.ids[i] as number;
    if (tokens.table !== table) {
      table = tokens.table;
      known.fill(0);
    }
    if (id >= known.length) {
      const larger = new Uint8Array(Math.max(id + 1, known.length * 2));
      larger.set(known);
      known = larger;
    }
    const cached = known[id] as number;
    if (cached > 0) return cached - 1;
    const value = compute(tokens.table.surfaces[id] as string);
    known[id] = value + 1;
    return value;
  };
}
