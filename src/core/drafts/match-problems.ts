import type { Problem } from '../types.ts';
import type { ProblemKeys } from './create-problem-keys.ts';

export interface MatchedProblems {
  gone: Problem[];
  added: Problem[];
  /** As they stand in the new draft. */
  kept: Problem[];
}

/** A draft's problems, each with its keys. */
export type Keyed = readonly { problem: Problem; keys: ProblemKeys }[];

/** So many words in a row in common make two versions of one sentence. */
const run = 5;

/**
 * Pairs the problems of two drafts, each with at most one: first those whose words and neighbours are the same, then those
 * whose words are, then long ones that share five words in a row (a sentence that was edited and is still too long).
 */
export function matchProblems(old: Keyed, now: Keyed): MatchedProblems {
  const kept: Problem[] = [];
  let left = { old: [...old], now: [...now] };
  const ways: ((keys: ProblemKeys, rule: string) => readonly string[])[] = [
    ({ exact }) => [exact],
    ({ loose }) => [loose],
    ({ words }, rule) => listRuns(words, rule),
  ];
  for (const namesOf of ways) {
    const found = pair(left.old, left.now, namesOf);
    kept.push(...found.kept);
    left = found;
  }
  const inOrder = (problems: Problem[]) => problems.sort((a, b) => a.start.offset - b.start.offset);
  return {
    gone: left.old.map(({ problem }) => problem),
    added: left.now.map(({ problem }) => problem),
    kept: inOrder(kept),
  };
}

const listRuns = (words: readonly string[], rule: string): string[] =>
  words.slice(run - 1).map((_, at) => `${rule} ${words.slice(at, at + run).join(' ')}`);

/** Pairs in the order of the text those that have a name in common. */
function pair(
  old: Keyed,
  now: Keyed,
  namesOf: (keys: ProblemKeys, rule: string) => readonly string[],
): { old: Keyed[number][]; now: Keyed[number][]; kept: Problem[] } {
  const byName = new Map<string, Keyed[number][]>();
  for (const one of old)
    for (const name of namesOf(one.keys, one.problem.rule)) {
      const same = byName.get(name);
      if (same) same.push(one);
      else byName.set(name, [one]);
    }
  // Each list is emptied from its end.
  for (const same of byName.values()) same.reverse();
  const taken = new Set<Keyed[number]>();
  const kept: Problem[] = [];
  const rest = now.filter((one) => {
    for (const name of namesOf(one.keys, one.problem.rule)) {
      const same = byName.get(name) ?? [];
      while (same.length > 0 && taken.has(same.at(-1) as Keyed[number])) same.pop();
      const twin = same.pop();
      if (!twin) continue;
      taken.add(twin);
      kept.push(one.problem);
      return false;
    }
    return true;
  });
  return { old: old.filter((one) => !taken.has(one)), now: rest, kept };
}
