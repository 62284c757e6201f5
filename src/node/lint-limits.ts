import { formatNumber, type LintResult } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { LintCommand } from './lint-options.ts';

const messages = {
  warnings: {
    fr: (count: string, most: string) =>
      `Trop d’alertes (${count}, ${most} au plus) : corrigez-en, ou relevez --max-warnings`,
    en: (count: string, most: string) =>
      `Too many warnings (${count}, ${most} at most): mend some, or raise --max-warnings`,
  },
  score: {
    fr: (path: string, score: number, least: number) =>
      `${path} n’est pas assez clair (${score} sur 100, ${least} au moins) : corrigez ses problèmes, ou baissez --min-score`,
    en: (path: string, score: number, least: number) =>
      `${path} isn’t clear enough (${score} out of 100, ${least} at least): mend its problems, or lower --min-score`,
  },
};

/** The limits of the command line that the results go beyond, in words. */
export function findBrokenLimits(
  results: readonly LintResult[],
  { maxWarnings, minScore }: Pick<LintCommand, 'maxWarnings' | 'minScore'>,
  language: Language,
): string[] {
  const broken: string[] = [];
  const warnings = results.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings)
    broken.push(messages.warnings[language](formatNumber(warnings, language), formatNumber(maxWarnings, language)));
  for (const { path, score } of minScore === undefined ? [] : results)
    if (score < Number(minScore)) broken.push(messages.score[language](path, score, Number(minScore)));
  return broken;
}
