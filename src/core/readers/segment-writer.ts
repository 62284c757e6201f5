import type { Segment } from '../types.ts';

type Range = readonly [number, number];
type Kind = Omit<Segment, 'text' | 'map' | 'silent' | 'explained' | 'links' | 'isBold'>;

/** Builds one segment piece by piece, and keeps where each piece stands in the source. */
export interface SegmentWriter {
  /** Length of the text so far. */
  length(): number;
  /** Adds what a parser decoded from `source.slice(from, to)`: entities, escapes and line prefixes may stand between. */
  add(value: string, from: number, to: number): void;
  markSilent(start: number, end: number): void;
  markExplained(start: number, end: number): void;
  /** A link, whose target explains its words. */
  markLink(start: number, end: number): void;
  markBold(start: number, end: number): void;
  /** The segment, or undefined when there is nothing to read in it. */
  finish(kind: Kind): Segment | undefined;
}

export function createSegmentWriter(source: string): SegmentWriter {
  const map: Range[] = [];
  const silent: Range[] = [];
  const explained: Range[] = [];
  const links: Range[] = [];
  let bold: Range = [0, 0];
  let text = '';
  const addPair = (at: number, from: number): void => {
    const last = map.at(-1);
    if (!last || from - at !== last[1] - last[0]) map.push([at, from]);
  };
  return {
    length: () => text.length,
    add(value, from, to) {
      const written = source.slice(from, to);
      if (value === written) addPair(text.length, from);
      else alignPieces(value, written, (at, offset) => addPair(text.length + at, from + offset));
      text += value.replace(/[\r\n]/g, ' ');
    },
    markSilent: (start, end) => void (end > start && silent.push([start, end])),
    markExplained: (start, end) => void (end > start && explained.push([start, end])),
    markLink(start, end) {
      if (end <= start) return;
      explained.push([start, end]);
      links.push([start, end]);
    },
    markBold(start, end) {
      if (end - start > bold[1] - bold[0]) bold = [start, end];
    },
    finish(kind) {
      if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
      const segment: Segment = { ...kind, text, map };
      if (silent.length > 0) segment.silent = silent;
      if (explained.length > 0) segment.explained = explained;
      if (links.length > 0) segment.links = links;
      if (text.slice(bold[0], bold[1]).trim() === text.trim()) segment.isBold = true;
      return segment;
    },
  };
}

/** Walks a decoded value beside the source that it was decoded from, and tells where the two begin to advance together. */
function alignPieces(value: string, written: string, onPair: (at: number, offset: number) => void): void {
  let offset = 0;
  /** Characters that don’t stand further on. */
  const absent = new Set<string>();
  onPair(0, 0);
  for (let at = 0; at < value.length && offset < written.length; at += 1, offset += 1) {
    if (value[at] === written[offset] && !(value[at] === '&' && isEntity(written, offset))) {
      onPair(at, offset);
      continue;
    }
    const entity = isEntity(written, offset);
    if (entity) {
      onPair(at, offset);
      if ((value.codePointAt(at) ?? 0) > 0xffff) at += 1;
      offset += entity - 1;
    } else if (written[offset] === '&' || absent.has(value[at] ?? '')) {
      // « &eacute » without its semicolon, or a character that the parser put for one that may not be there.
      onPair(at, offset);
    } else {
      const next = written.indexOf(value[at] ?? '', offset);
      if (next < 0) absent.add(value[at] ?? '');
      else offset = next;
      onPair(at, offset);
    }
  }
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** Length of the character reference at this place, or 0. */
function isEntity(written: string, offset: number): number {
  if (written[offset] !== '&') return 0;
  entity.lastIndex = offset;
  return entity.exec(written)?.[0].length ?? 0;
}

/** Offset in the source of a place in the segment's text. */
export function sourceOffset({ map }: Segment, at: number): number {
  const [text, from] = findPair(map, 0, at);
  return from + at - text;
}

/** Place in the segment's text of an offset in the source. */
export function textOffset({ map, text }: Segment, offset: number): number {
  const [at, from] = findPair(map, 1, offset);
  return Math.min(text.length, Math.max(0, at + offset - from));
}

/** The last pair whose text offset (side 0) or source offset (side 1) is at most `at`. */
function findPair(map: Segment['map'], side: 0 | 1, at: number): Range {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.[side] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return map[low] ?? [0, 0];
}

/** Offset in the source of the end of the characters before `at`; a character reference is taken whole. */
export function sourceEnd(segment: Segment, at: number, source: string): number {
  const last = sourceOffset(segment, at - 1);
  const reference = segment.text[at - 1] === '&' || source[last] === '&' ? isEntity(source, last) : 0;
  return last + (reference || 1);
}
