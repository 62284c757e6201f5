import type { LintResult } from '../../types.ts';
import type { Rule } from '../rule.ts';

const family = 'mandate/';

/** The points of the promise by whether the text keeps them: `told` are the rules that found something, silenced or not. A text without a word has neither. */
export function listPromises(rules: readonly Rule[], told: ReadonlySet<string>, words: number): LintResult['mandate'] {
  const points = words === 0 ? [] : rules.map(({ id }) => id).filter((id) => id.startsWith(family));
  const name = (id: string): string => id.slice(family.length);
  return {
    present: points.filter((id) => !told.has(id)).map(name),
    missing: points.filter((id) => told.has(id)).map(name),
  };
}
