import { createWordCache, normalizeWord, type Tokens, type WordTable } from '../text/index.ts';

/**
 * Sorts words into at most eight lists, none of which holds every word of the others. `read(tokens, at)` gives the lists that
 * hold a word as a sum of bits, at the cost of two array reads; `bits.name` is the bit of a list. Accents count: « où » isn’t
 * « ou ».
 */
export function createWordBits<const Name extends string>(lists: Record<Name, string>): WordBits<Name> {
  const listed = new Map<string, number>();
  const bits = {} as Record<Name, number>;
  for (const [index, name] of (Object.keys(lists) as Name[]).entries()) {
    bits[name] = 1 << index;
    for (const word of lists[name].trim().split(/\s+/)) listed.set(word, (listed.get(word) ?? 0) | (1 << index));
  }
  if (Object.keys(lists).length > 8) throw new RangeError('createWordBits: more than eight lists');
  const bitsOf = createWordCache((word) => listed.get(normalizeWord(word)) ?? 0);
  const read = (tokens: Tokens, at: number): number => (at < 0 || at >= tokens.count ? 0 : bitsOf(tokens, at));
  const readAll = (tokens: Tokens, into: Uint8Array): void => {
    for (let at = 0; at < tokens.count; at += 1) into[at] = bitsOf(tokens, at);
  };
  return { read, readAll, bits };
}

export interface WordBits<Name extends string> {
  /** The lists that hold word `at`, as a sum of bits; 0 outside the tokens. */
  read: (tokens: Tokens, at: number) => number;
  /** The same for all words at once. */
  readAll: (tokens: Tokens, into: Uint8Array) => void;
  bits: Record<Name, number>;
}

let lowerTable: WordTable | undefined;
let lowered: (string | undefined)[] = [];

/** A word as it is compared (lower case, accents kept); empty outside the tokens. */
export function lowerAt({ table, ids, count }: Tokens, at: number): string {
  if (at < 0 || at >= count) return '';
  if (table !== lowerTable) [lowerTable, lowered] = [table, []];
  const id = ids[at] as number;
  const known = lowered[id];
  if (known !== undefined) return known;
  const word = normalizeWord(table.surfaces[id] ?? '');
  lowered[id] = word;
  return word;
}

/** Whether one of these marks stands between a word and the one before it. */
export function hasMark({ text, starts, ends }: Tokens, at: number, marks: string): boolean {
  for (let i = at > 0 ? (ends[at - 1] as number) : 0; i < (starts[at] as number); i += 1)
    if (marks.includes(text.charAt(i))) return true;
  return false;
}
