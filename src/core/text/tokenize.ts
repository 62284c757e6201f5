import { kind, kindAt, kinds, startsWord } from './characters.ts';
import { internWord, type WordTable, wordTable } from './word-table.ts';

/** What stands between a word and the one before it. The first three join words of one expression. */
export const gap = { space: 0, hyphen: 1, apostrophe: 2, comma: 3, dot: 4, slash: 5, ampersand: 6, stop: 7 } as const;

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

let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let ids = new Int32Array(4096);
let gaps = new Uint8Array(4096);
let count = 0;

const longElisions = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/**
 * Splits a text into words, in linear time. « l’État » is two words, « aujourd’hui » one, « co-construction » two that a
 * hyphen joins, « government’s » is `government` and `s`, « P.A.N. » one.
 */
export function tokenize(text: string): Tokens {
  const table = wordTable();
  count = 0;
  let from = 0;
  for (let i = 0; i < text.length; ) {
    if (!startsWord(kinds[text.charCodeAt(i)] as number)) i++;
    else {
      const before = count === 0 ? gap.stop : readGap(text, from, i);
      i = readWord(text, i, before, table);
      from = i;
    }
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    ids: ids.slice(0, count),
    gaps: gaps.slice(0, count),
    table,
  };
}

/** Reads the word that begins at `start`, stores it, and returns where it ends. */
function readWord(text: string, start: number, before: number, table: WordTable): number {
  let hash = 0x811c9dc5;
  let i = start;
  for (;;) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    i++;
    if (i >= text.length) break;
    const found = kinds[text.charCodeAt(i)] as number;
    if (found >= kind.letter && found <= kind.ignorable) continue;
    if (found === kind.apostrophe && isInsideWord(text, start, i)) continue;
    if (text.charCodeAt(i) === 0x2e && isDotInAcronym(text, start, i)) continue;
    break;
  }
  let end = i;
  while (kinds[text.charCodeAt(end - 1)] === kind.ignorable) end--;
  store(start, end, internWord(table, text, start, i, hash), before);
  return i;
}

/** True where an apostrophe neither ends an elided word nor opens a possessive. */
function isInsideWord(text: string, start: number, at: number): boolean {
  if (!startsWord(kindAt(text, at + 1))) return false;
  if (isElided(text, start, at)) return false;
  const next = text.charCodeAt(at + 1) | 0x20;
  return !(next === 0x73 && !isWordPart(kindAt(text, at + 2)));
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
  let next = at + 1;
  if (kindAt(text, next) !== kind.letter) return !isFirst && !isWordPart(kindAt(text, next));
  do next++;
  while (kindAt(text, next) === kind.mark);
  return !isWordPart(kindAt(text, next));
}

function readGap(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const only = text.charCodeAt(from);
    if (only === 0x20) return gap.space;
  }
  let newlines = 0;
  let spaces = 0;
  let hyphens = 0;
  let apostrophes = 0;
  let other = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const found = kinds[code] as number;
    if (found === kind.space) spaces++;
    else if (found === kind.newline) newlines += code === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 0 : 1;
    else if (found === kind.apostrophe) apostrophes++;
    else if (found === kind.hyphen) {
      if (spaces + newlines > 0) return gap.stop;
      hyphens++;
    } else if (found !== kind.ignorable) {
      if (other !== 0) return gap.stop;
      other = code;
    }
  }
  if (newlines > 1 || hyphens > 1 || apostrophes > 1 || (hyphens > 0 && spaces > 0 && newlines === 0)) return gap.stop;
  if (other !== 0) return hyphens + apostrophes > 0 ? gap.stop : punctuationGap(other);
  if (hyphens > 0) return gap.hyphen;
  return spaces + newlines > 0 ? gap.space : gap.apostrophe;
}

function punctuationGap(code: number): number {
  if (code === 0x2c) return gap.comma;
  if (code === 0x2e) return gap.dot;
  if (code === 0x2f) return gap.slash;
  return code === 0x26 ? gap.ampersand : gap.stop;
}

function store(start: number, end: number, id: number, before: number): void {
  if (count === starts.length) growBuffers();
  starts[count] = start;
  ends[count] = end;
  ids[count] = id;
  gaps[count] = before;
  count++;
}

function growBuffers(): void {
  const grow = <T extends Int32Array | Uint8Array>(old: T, larger: T): T => {
    larger.set(old);
    return larger;
  };
  starts = grow(starts, new Int32Array(count * 2));
  ends = grow(ends, new Int32Array(count * 2));
  ids = grow(ids, new Int32Array(count * 2));
  gaps = grow(gaps, new Uint8Array(count * 2));
}
