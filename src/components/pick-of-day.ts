/**
 * Which items of a list of `count` a day shows: `most` different ones, the same for everybody on that day, and all of them
 * in turn before any comes back. `day` counts days from any start.
 */
export function pickOfDay(count: number, day: number, most = 3): number[] {
  const stride = findStride(count);
  return Array.from({ length: Math.min(most, count) }, (_, index) => ((day * most + index) * stride) % count);
}

/** A step that visits every item before it comes back, and that jumps far enough not to show neighbours. */
function findStride(count: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, Math.round(count * 0.618));
  while (divisor(stride, count) > 1) stride++;
  return stride;
}
