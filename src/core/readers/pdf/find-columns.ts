import type { Piece } from './read-pieces.ts';

/** A vertical band of the page that almost no piece crosses. */
interface Gutter {
  left: number;
  right: number;
}

/** Pieces that are read together, in order: a column, or the part of a page without columns. */
export type Block = Piece[];

/**
 * The blocks of a page in reading order. Full-width pieces cut the page into parts; in a part with a gutter, the left column
 * is read before the right one, and each may have columns of its own.
 */
export function findColumns(pieces: readonly Piece[]): Block[] {
  const gutter = findGutter(pieces);
  if (!gutter) return pieces.length > 0 ? [[...pieces]] : [];
  const blocks: Block[] = [];
  let plain: Piece[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push(plain);
    plain = [];
  };
  for (const part of cutParts(pieces, gutter)) {
    const left = part.filter((piece) => piece.right <= gutter.right);
    const right = part.filter((piece) => piece.right > gutter.right);
    if (isColumns(left, right, gutter)) {
      flush();
      blocks.push(...findColumns(left), ...findColumns(right));
    } else plain.push(...part);
  }
  flush();
  return blocks;
}

/** The band that has most lines on both sides of it, and that fewest lines cross. */
function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length < 6) return undefined;
  const start = Math.floor(Math.min(...pieces.map(({ left }) => left)));
  const end = Math.ceil(Math.max(...pieces.map(({ right }) => right)));
  const size = medianOf(pieces.map((piece) => piece.size));
  const crossed = countCrossings(pieces, start, end);
  const most = Math.max(...crossed);
  let best: (Gutter & { score: number }) | undefined;
  for (let at = 1; at < crossed.length; at += 1) {
    const count = crossed[at] ?? 0;
    if (count > most * 0.9 || count >= (crossed[at - 1] ?? 0)) continue;
    let stop = at;
    while (stop < crossed.length && (crossed[stop] ?? 0) <= count) stop += 1;
    const gutter = { left: start + at, right: start + stop - 1 };
    const lines = Math.min(
      pieces.filter(({ right }) => right <= gutter.left + 1).length,
      pieces.filter(({ left }) => left >= gutter.right - 1).length,
    );
    const isWide = gutter.right - gutter.left >= 0.8 * size;
    const score = lines / (1 + count);
    if (isWide && stop < crossed.length && lines > 1 && score > (best?.score ?? 0)) best = { ...gutter, score };
  }
  return best;
}

/** How many pieces stand over each point of the width. */
function countCrossings(pieces: readonly Piece[], start: number, end: number): number[] {
  const steps = new Array<number>(end - start + 2).fill(0);
  for (const { left, right } of pieces) {
    steps[Math.floor(left) - start] = (steps[Math.floor(left) - start] ?? 0) + 1;
    steps[Math.ceil(right) - start] = (steps[Math.ceil(right) - start] ?? 0) - 1;
  }
  let count = 0;
  return steps.map((step) => (count += step));
}

/** Full-width pieces, and what stands between them. */
function cutParts(pieces: readonly Piece[], { left, right }: Gutter): Piece[][] {
  const parts: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const isCrossing = piece.left < left - 1 && piece.right > right + 1;
    if (isCrossing) {
      parts.push([piece]);
      open = undefined;
    } else if (open) open.push(piece);
    else {
      open = [piece];
      parts.push(open);
    }
  }
  return parts;
}

/**
 * Whether both sides are columns of prose. A table has sides too; but it is drawn row by row, and its cells are short.
 */
function isColumns(left: readonly Piece[], right: readonly Piece[], gutter: Gutter): boolean {
  if (left.length < 2 || right.length < 2 || shareHeight(left, right) < 0.5) return false;
  const sides = [...left.map(({ order }) => ({ order, side: 0 })), ...right.map(({ order }) => ({ order, side: 1 }))];
  sides.sort((a, b) => a.order - b.order);
  const changes = sides.filter(({ side }, index) => index > 0 && side !== sides[index - 1]?.side).length;
  if (changes <= Math.max(1, sides.length / 10)) return true;
  const isProse = (side: readonly Piece[], width: number) =>
    medianOf(side.map((piece) => piece.right - piece.left)) > 0.7 * width &&
    medianOf(side.map(({ text }) => text.split(' ').length)) >= 3;
  const leftWidth = gutter.left - Math.min(...left.map((piece) => piece.left));
  const rightWidth = Math.max(...right.map((piece) => piece.right)) - gutter.right;
  return isProse(left, leftWidth) && isProse(right, rightWidth);
}

/** How much of the lower side stands beside the other, from 0 to 1. */
function shareHeight(left: readonly Piece[], right: readonly Piece[]): number {
  const top = ({ baseline, size }: Piece) => baseline - size;
  const sides = [left, right].map((side) => ({
    top: Math.min(...side.map(top)),
    bottom: Math.max(...side.map(({ baseline }) => baseline)),
  }));
  const shared = Math.min(...sides.map(({ bottom }) => bottom)) - Math.max(...sides.map((side) => side.top));
  return shared / Math.max(1, Math.min(...sides.map((side) => side.bottom - side.top)));
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
