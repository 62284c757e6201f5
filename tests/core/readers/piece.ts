import type { Piece } from '../../../src/core/readers/pdf/read-pieces.ts';

let order = 0;
/** A stretch of text at a place; letters are five points wide unless `width` says otherwise. */
export const piece = (
  text: string,
  left: number,
  baseline: number,
  width = text.length * 5,
  more: Partial<Piece> = {},
): Piece => {
  order += 1;
  return { text, left, right: left + width, baseline, size: 10, font: 'f1', order, ...more };
};
