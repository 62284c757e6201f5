/** The known word nearest to a wrong one, when it is near enough to be a slip of the hand; otherwise undefined. */
export function findNearMiss(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 4))) + 1;
  for (const word of known) {
    if (word === wrong || Math.abs(word.length - wrong.length) >= limit) continue;
    const distance = countEdits(wrong, word);
    if (distance < limit) [best, limit] = [word, distance];
  }
  return best;
}

/** Letters to add, remove, change or swap with their neighbour (optimal string alignment). */
function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
