/**
 * Words seen so far, each kept once. `surfaces[id]` is the word as it was written; id 0 stands for every word too long
 * to be a word. A consumer caches what it computes on a word under its id, for as long as the table is the same object.
 */
export interface WordTable {
  readonly surfaces: string[];
  /** Internal: open-addressed slots (id, 0 = free) and each word's hash. */
  slots: Int32Array;
  hashes: Int32Array;
}

/** A longer run of letters is never a word: it is kept out of the table, so that memory stays bounded. */
export const longestWord = 80;
const mostWords = 200_000;

let current = createTable();

function createTable(): WordTable {
  return { surfaces: [''], slots: new Int32Array(1 << 14), hashes: new Int32Array(1 << 13) };
}

/** The table that new text should use. A full one is left to the token lists that hold it, and replaced. */
export function wordTable(): WordTable {
  if (current.surfaces.length > mostWords) current = createTable();
  return current;
}

/** Id of `text.slice(start, end)`, whose hash is `hash`. */
export function internWord(table: WordTable, text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > longestWord) return 0;
  const mask = table.slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const id = table.slots[slot] as number;
    if (id === 0) return addWord(table, text.slice(start, end), hash, slot);
    if (table.hashes[id] === hash && isSame(table.surfaces[id] as string, text, start, length)) return id;
    slot = (slot + 1) & mask;
  }
}

function isSame(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function addWord(table: WordTable, word: string, hash: number, slot: number): number {
  const id = table.surfaces.length;
  // A plain slice would keep the whole text in memory for as long as the table lives.
  table.surfaces.push([...word].join(''));
  table.slots[slot] = id;
  if (id >= table.hashes.length) table.hashes = grow(table.hashes);
  table.hashes[id] = hash;
  if (id * 2 > table.slots.length) rehash(table);
  return id;
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
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
