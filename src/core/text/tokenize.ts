import { kind, kindAt, kinds, startsWord } from './characters.ts';
import { gap, readGap } from './read-gap.ts';
import { internWord, longestWord, type WordTable, wordTable } from './word-table.ts';

/** The words of a text, as parallel arrays: word `i` is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offsets, UTF-16 code units, ascending. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into `table.surfaces`. */
  readonly ids: Int32Array;
  /** What stands before word `i`: a value of `gap`. */
  readonly gaps: Uint8Array;
  readonly table: WordTable;
}

/**
 * Texts write their words one after the other into the same long arrays, and see their own part of them: an array of its own
 * for each paragraph of a code takes more time than reading its words.
 */
const chunk = 1 << 15;
let starts = new Int32Array(chunk);
let ends = new Int32Array(chunk);
let ids = new Int32Array(chunk);
let gaps = new Uint8Array(chunk);
/** The words of the text being read are `first` to `next - 1`. */
let first = 0;
let next = 0;

const longElisions = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/**
 * Splits a text into words, in linear time. « l’État » is two words, « aujourd’hui » one, « co-construction » two that a
 * hyphen joins, « government’s » is `government` and `s`, « P.A.N. » one.
 */
export function tokenize(text: string): Tokens {
  const table = wordTable();
  first = next;
  let from = 0;
  for (let i = 0; i < text.length; ) {
    if (!startsWord(kinds[text.charCodeAt(i)] as number)) i++;
    else {
      const before = next === first ? gap.stop : readGap(text, from, i);
      i = readWord(text, i, before, table);
      from = i;
    }
  }
  return {
    text,
    count: next - first,
    starts: starts.subarray(first, next),
    ends: ends.subarray(first, next),
    ids: ids.subarray(first, next),
    gaps: gaps.subarray(first, next),
    table,
  };
}

/** The letters of the word being read, as far as it can be a word. */
const letters = new Uint16Array(longestWord);

/** Reads the word that begins at `start`, stores it, and returns where it ends. */
function readWord(text: string, start: number, before: number, table: WordTable): number {
  let hash = 0x811c9dc5;
  let i = start;
  let code = text.charCodeAt(i);
  for (;;) {
    hash = Math.imul(hash ^ code, 0x01000193);
    if (i - start < longestWord) letters[i - start] = code;
    i++;
    if (i >= text.length) break;
    code = text.charCodeAt(i);
    const found = kinds[code] as number;
    if (found >= kind.letter && found <= kind.ignorable) continue;
    if (found === kind.apostrophe && isInsideWord(text, start, i)) continue;
    if (code === 0x2e && isDotInAcronym(text, start, i)) continue;
    break;
  }
  let end = i;
  while (kinds[text.charCodeAt(end - 1)] === kind.ignorable) end--;
  store(start, end, internWord(table, letters, i - start, hash), before);
  return i;
}

/** True where an apostrophe neither ends an elided word nor opens a possessive. */
function isInsideWord(text: string, start: number, at: number): boolean {
  if (!startsWord(kindAt(text, at + 1))) return false;
  if (isElided(text, start, at)) return false;
  const following = text.charCodeAt(at + 1) | 0x20;
  return !(following === 0x73 && !isWordPart(kindAt(text, at + 2)));
}

function isElided(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length === 1) return 'ldnscjmtLDNSCJMT'.includes(text.charAt(start));
  if (length > 6) return false;
  return longElisions.has(text.slice(start, at).toLowerCase());
}

const isWordPart = (found: number): boolean => found >= kind.letter && found <= kind.ignorable;

/** True for the dots of « P.A.N. »: single letters, a dot after each. */
function isDotInAcronym(text: string, start: number, at: number): boolean {
  let letter = at - 1;
  while (letter > start && kindAt(text, letter) === kind.mark) letter--;
  if (kindAt(text, letter) !== kind.letter) return false;
  const isFirst = letter === start;
  if (!isFirst && text.charCodeAt(letter - 1) !== 0x2e) return false;
  let after = at + 1;
  if (kindAt(text, after) !== kind.letter) return !isFirst && !isWordPart(kindAt(text, after));
  do after++;
  while (kindAt(text, after) === kind.mark);
  return !isWordPart(kindAt(text, after));
}

function store(start: number, end: number, id: number, before: number): void {
  if (next === starts.length) openChunk();
  starts[next] = start;
  ends[next] = end;
  ids[next] = id;
  gaps[next] = before;
  next++;
}

/** New arrays, that begin with the words of the text being read; the old ones belong to the texts before it. */
function openChunk(): void {
  const count = next - first;
  const size = Math.max(chunk, count * 2);
  const open = <T extends Int32Array | Uint8Array>(old: T, larger: T): T => {
    larger.set(old.subarray(first, next));
    return larger;
  };
  starts = open(starts, new Int32Array(size));
  ends = open(ends, new Int32Array(size));
  ids = open(ids, new Int32Array(size));
  gaps = open(gaps, new Uint8Array(size));
  first = 0;
  next = count;
}
