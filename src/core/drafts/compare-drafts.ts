import type { LintResult, Problem, Severity, TextDocument } from '../types.ts';
import { createProblemKeys } from './create-problem-keys.ts';
import { type MatchedProblems, matchProblems } from './match-problems.ts';

/** A draft and what the linter says of it. */
export interface Draft {
  document: TextDocument;
  result: LintResult;
}

/** One way in which the new draft is worse than the old. */
export type Worsening =
  | { what: 'score' | 'jargon' | 'problems'; old: number; new: number }
  | { what: 'promise'; point: string };

export interface DraftComparison {
  old: LintResult;
  new: LintResult;
  problems: MatchedProblems;
  /** Points of the promise that only one of the drafts keeps. Empty unless both are consultations. */
  mandate: { gained: string[]; lost: string[] };
  worse: Worsening[];
}

/** What got better or worse between two drafts of a text, in whatever formats. `isCounted`: the problems that count. */
export function compareDrafts(old: Draft, now: Draft, isCounted: (severity: Severity) => boolean): DraftComparison {
  const problems = matchProblems(listKeyed(old), listKeyed(now));
  const comparison = { old: old.result, new: now.result, problems, mandate: comparePromises(old.result, now.result) };
  return { ...comparison, worse: [...findWorse(comparison, isCounted)] };
}

function listKeyed({ document, result }: Draft) {
  const keysOf = createProblemKeys(document);
  return result.problems.map((problem) => ({ problem, keys: keysOf(problem) }));
}

function comparePromises({ mandate: old }: LintResult, { mandate: now }: LintResult): DraftComparison['mandate'] {
  return {
    gained: now.present.filter((point) => old.missing.includes(point)),
    lost: now.missing.filter((point) => old.present.includes(point)),
  };
}

/** A longer draft may hold more hard words, and a shorter one more to the thousand: only both together are worse. */
function* findWorse(
  { old, new: now, problems, mandate }: Omit<DraftComparison, 'worse'>,
  isCounted: (severity: Severity) => boolean,
): Generator<Worsening> {
  if (now.score < old.score) yield { what: 'score', old: old.score, new: now.score };
  const [before, after] = [old, now].map(({ statistics }) => statistics.jargonPerThousandWords) as [number, number];
  if (after > before && after * now.statistics.words > before * old.statistics.words)
    yield { what: 'jargon', old: before, new: after };
  const count = (list: readonly Problem[]) => list.filter(({ severity }) => isCounted(severity)).length;
  const [was, is] = [count(old.problems), count(now.problems)];
  const isDenser = is * old.statistics.words > was * now.statistics.words;
  if (is > was && isDenser && problems.added.length > 0) yield { what: 'problems', old: was, new: is };
  for (const point of mandate.lost) yield { what: 'promise', point };
}
