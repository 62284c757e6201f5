import type { JudgedRow } from './judgements.ts';
import { show } from './markdown-table.ts';

/** Judged, right, and `95 % (89–98)`: the share of right findings, with the range that holds the true one 95 times in 100. */
export function showPrecision(rows: readonly JudgedRow[]): [judged: string, right: string, precision: string] {
  const judged = rows.filter(({ isRight }) => isRight !== undefined).length;
  const right = rows.filter(({ isRight }) => isRight).length;
  return [show(judged), show(right), showShare(right, judged)];
}

/** Wilson’s range. */
function showShare(right: number, total: number): string {
  if (total === 0) return '–';
  const [share, z] = [right / total, 1.96];
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const [low, high] = [middle - spread, middle + spread].map((one) => show((100 * one) / (1 + (z * z) / total)));
  return `${show(100 * share)} % (${low}–${high})`;
}
