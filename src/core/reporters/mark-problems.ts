import { findTextRange } from '../readers/index.ts';
import type { Problem, Segment } from '../types.ts';

/** A stretch of text, the problems that it belongs to, and those that end with it. */
export interface MarkedPiece {
  text: string;
  problems: Problem[];
  ending: Problem[];
}

/** A segment’s text cut wherever a problem begins or ends: problems overlap, and marks can’t. */
export function markProblems(segment: Segment, problems: readonly Problem[]): MarkedPiece[] {
  const length = segment.text.length;
  const ranges = problems
    .map((problem) => {
      const [start, end] = findTextRange(segment, problem.start.offset, problem.end.offset);
      return { problem, start: Math.min(start, length - 1), end: Math.min(Math.max(end, start + 1), length) };
    })
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([0, length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: MarkedPiece[] = [];
  let open: typeof ranges = [];
  let next = 0;
  for (const [index, end] of sorted.slice(1).entries()) {
    const start = sorted[index] ?? 0;
    for (let range = ranges[next]; range && range.start <= start; range = ranges[next]) {
      open.push(range);
      next += 1;
    }
    pieces.push({
      text: segment.text.slice(start, end),
      problems: open.map(({ problem }) => problem),
      ending: open.filter((range) => range.end === end).map(({ problem }) => problem),
    });
    open = open.filter((range) => range.end > end);
  }
  return pieces;
}
