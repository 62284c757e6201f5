/** A part of a text: [start, end). */
export type Range = readonly [number, number];

/** The same parts in ascending order, without overlap, so that `isWithin` can search them. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether one of the merged ranges covers part of `start`–`end`. */
export function isWithin(ranges: readonly Range[], start: number, end: number): boolean {
  const [from, to] = ranges[findLast(ranges, (range) => range[0] < end)] ?? [0, 0];
  return start < to && end > from;
}

/** Index of the last item for which `isBefore` holds, in a list where it holds for the first ones only; -1 for none. */
export function findLast<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isBefore(items[middle] as T)) low = middle;
    else high = middle - 1;
  }
  return low;
}
