import type { Block } from './find-columns.ts';
import { listMarker } from './list-marker.ts';
import type { Piece } from './read-pieces.ts';

export interface Line extends Omit<Piece, 'order'> {
  page: number;
  /** The words stand alone in a table: other words stand on the same line, far from them. */
  isCell: boolean;
}

/** The lines of a block from top to bottom. Pieces on one line are joined, unless the gap is that of a table. */
export function readLines(block: Block, page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...block].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const isSame = row?.[0] && piece.baseline - row[0].baseline < 0.4 * Math.max(piece.size, row[0].size);
    if (row && isSame) row.push(piece);
    else rows.push([piece]);
  }
  const edges = {
    left: Math.min(...block.map(({ left }) => left)),
    right: Math.max(...block.map(({ right }) => right)),
  };
  const isProse = rows.filter(({ length }) => length === 1).length > rows.length / 2;
  return rows.flatMap((row) => joinRow(row, page, isProse ? edges : undefined));
}

/** `edges`: those of a block of prose, whose lines may be spaced out from one to the other. */
function joinRow(row: Piece[], page: number, edges: { left: number; right: number } | undefined): Line[] {
  row.sort((a, b) => a.left - b.left);
  const [first, end] = [row[0], row.at(-1)];
  const isSpaced = edges && first && end && first.left < edges.left + 2 && end.right > edges.right - 2;
  const lines: Line[] = [];
  for (const { order: _, ...piece } of row) {
    const last = lines.at(-1);
    const isNear = last && (isSpaced || piece.left - last.right < 3 * piece.size || isMarker(last.text));
    if (!last || !isNear) lines.push({ ...piece, page, isCell: false });
    else {
      if (piece.text.length > last.text.length) [last.size, last.font] = [piece.size, piece.font];
      last.text += ` ${piece.text}`;
      last.right = piece.right;
    }
  }
  for (const line of lines) {
    line.isCell = lines.length > 1;
    line.text = line.text.replace(/\s*(?:\s?[.·_]){4,}/g, ' …');
  }
  return lines;
}

const isMarker = (text: string): boolean => listMarker.exec(`${text} `)?.[0].trimEnd() === text;
