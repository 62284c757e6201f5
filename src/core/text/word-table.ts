/**
 * Words seen so far, each kept once. `surfaces[id]` is the word as it was written; id 0 stands for every word too long
 * to be a word. A consumer caches what it computes on a word under its id, for as long as the table is the same object.
 */
export interface WordTable {
  readonly surfaces: string[];
  /** Internal: open-addressed slots (id, 0 = free) and each word's hash. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Internal: the letters of all words, one after the other; those of a word are `codes[ends[id - 1]]` up to `ends[id]`. */
  codes: Uint16Array;
  ends: Int32Array;
}

/** A longer run of letters is never a word: it is kept out of the table, so that memory stays bounded. */
export const longestWord = 80;
const mostWords = 200_000;

let current = createTable();

function createTable(): WordTable {
  return {
    surfaces: [''],
    slots: new Int32Array(1 << 14),
    hashes: new Int32Array(1 << 13),
    codes: new Uint16Array(1 << 16),
    ends: new Int32Array(1 << 13),
  };
}

/** The table that new text should use. A full one is left to the token lists that hold it, and replaced. */
export function wordTable(): WordTable {
  if (current.surfaces.length > mostWords) current = createTable();
  return current;
}

/** Id of the word that the first `length` of `letters` make, whose hash is `hash`. */
export function internWord(table: WordTable, letters: Uint16Array, length: number, hash: number): number {
  if (length > longestWord) return 0;
  const mask = table.slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const id = table.slots[slot] as number;
    if (id === 0) return addWord(table, letters.subarray(0, length), hash, slot);
    if (table.hashes[id] === hash && isSame(table, id, letters, length)) return id;
    slot = (slot + 1) & mask;
  }
}

function isSame({ codes, ends }: WordTable, id: number, letters: Uint16Array, length: number): boolean {
  const start = ends[id - 1] as number;
  if ((ends[id] as number) - start !== length) return false;
  for (let i = 0; i < length; i++) if (codes[start + i] !== letters[i]) return false;
  return true;
}

function addWord(table: WordTable, letters: Uint16Array, hash: number, slot: number): number {
  const id = table.surfaces.length;
  table.surfaces.push(String.fromCharCode.apply(null, letters as unknown as number[]));
  table.slots[slot] = id;
  if (id >= table.hashes.length) {
    table.hashes = grow(table.hashes, new Int32Array(id * 2));
    table.ends = grow(table.ends, new Int32Array(id * 2));
  }
  table.hashes[id] = hash;
  const start = table.ends[id - 1] as number;
  const end = start + letters.length;
  if (end > table.codes.length) table.codes = grow(table.codes, new Uint16Array(end * 2));
  table.codes.set(letters, start);
  table.ends[id] = end;
  if (id * 2 > table.slots.length) rehash(table);
  return id;
}

function grow<T extends Int32Array | Uint16Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

function rehash(table: WordTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let id = 1; id < table.surfaces.length; id++) {
    const hash = table.hashes[id] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  table.slots = slots;
}
