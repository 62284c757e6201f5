import type { Candidate } from './find-terms.ts';
import { compareTerminals } from './node.ts';

/** Of candidates sorted by first word, keeps those that don't overlap: the one with most words wins, then the leftmost. */
export function chooseMatches(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let groupEnd = -1;
  for (const candidate of candidates) {
    if (candidate.first > groupEnd) {
      keepBest(group, kept);
      group = [];
    }
    group.push(candidate);
    groupEnd = Math.max(groupEnd, candidate.last);
  }
  keepBest(group, kept);
  return kept;
}

const length = ({ first, last }: Candidate): number => last - first;

function keepBest(group: readonly Candidate[], kept: Candidate[]): void {
  if (group.length < 2) {
    if (group[0]) kept.push(group[0]);
    return;
  }
  const taken = new Set<number>();
  const best = [...group]
    .sort((a, b) => length(b) - length(a) || a.first - b.first || compareTerminals(a.terminal, b.terminal))
    .filter(({ first, last }) => {
      for (let i = first; i <= last; i++) if (taken.has(i)) return false;
      for (let i = first; i <= last; i++) taken.add(i);
      return true;
    });
  kept.push(...best.sort((a, b) => a.first - b.first));
}
