import type { Segment } from '../types.ts';

/** The part of a segment’s text that stands between two offsets of the source: the way back from `sourceOffset`. */
export function findTextRange(segment: Segment, start: number, end: number): [start: number, end: number] {
  return [
    findTextOffset(segment, start),
    end > start ? findTextOffset(segment, end - 1) + 1 : findTextOffset(segment, end),
  ];
}

/** Where the source holds syntax, the place is the last letter before it. */
function findTextOffset({ map, text }: Segment, offset: number): number {
  const at = Math.max(
    0,
    map.findLastIndex(([, from]) => from <= offset),
  );
  const [start = 0, from = 0] = map[at] ?? [];
  const end = map[at + 1]?.[0] ?? text.length;
  return Math.min(start + Math.max(0, offset - from), Math.max(start, end - 1), text.length);
}
