import type { LintResult, Problem } from '../../types.ts';
import type { Rule } from '../rule.ts';

const family = 'mandate/';

/** The points of the promise by whether the text keeps them. A text without a word has neither. */
export function listPromises(
  rules: readonly Rule[],
  problems: readonly Problem[],
  words: number,
): LintResult['mandate'] {
  const points = words === 0 ? [] : rules.map(({ id }) => id).filter((id) => id.startsWith(family));
  const told = new Set(problems.map(({ rule }) => rule));
  const name = (id: string): string => id.slice(family.length);
  return {
    present: points.filter((id) => !told.has(id)).map(name),
    missing: points.filter((id) => told.has(id)).map(name),
  };
}
