import type { Tokens } from '../text/index.ts';

/** Index of the first word that begins at `offset` or after; the number of words where none does. */
export function findWord({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Word `i` as it is written; empty outside the text. */
export const wordAt = ({ table, ids, count }: Tokens, i: number): string =>
  i >= 0 && i < count ? (table.surfaces[ids[i] as number] as string) : '';
