import type { Tokens } from './tokenize.ts';
import type { WordTable } from './word-table.ts';

const unknown = 0;
const other = 1;
const wanted = 2;
const none: readonly number[] = [];

/**
 * Finds where the words of a text are that pass a test: each word is tested once, however often it comes back. The loop is
 * bare, since most texts hold none of the words that a rule looks for.
 */
export function createWordFinder(isWanted: (word: string) => boolean): (tokens: Tokens) => readonly number[] {
  let table: WordTable | undefined;
  let states = new Uint8Array(1024);
  return ({ ids, count, table: own }) => {
    if (own !== table) {
      table = own;
      states.fill(unknown);
    }
    if (states.length < own.surfaces.length) {
      const larger = new Uint8Array(own.surfaces.length * 2);
      larger.set(states);
      states = larger;
    }
    let found: number[] | undefined;
    for (let at = 0; at < count; at += 1) {
      const id = ids[at] as number;
      if (states[id] === other) continue;
      if (states[id] === unknown) states[id] = isWanted(own.surfaces[id] as string) ? wanted : other;
      if (states[id] === wanted) {
        found ??= [];
        found.push(at);
      }
    }
    return found ?? none;
  };
}
