import type { Position } from '../types.ts';
import { findLast } from './ranges.ts';

/** Turns offsets of a source into lines and columns, both from 1; columns count UTF-16 code units. */
export function createLineTable(source: string): (offset: number) => Position {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  // Findings come one after the other: most are on the line of the last one.
  let line = 0;
  return (offset) => {
    const isHere = (starts[line] as number) <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY);
    if (!isHere)
      line = Math.max(
        0,
        findLast(starts, (start) => start <= offset),
      );
    return { offset, line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
}
