import { formatNumber, type LintResult, type Severity } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { LintCommand } from './lint-options.ts';

const failing: Record<LintCommand['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** Whether a problem of this severity makes the exit code 1. */
export const isFailing = (severity: Severity, { failOn }: Pick<LintCommand, 'failOn'>): boolean =>
  failing[failOn].includes(severity);

const messages = {
  fr: (path: string, found: string, most: string) =>
    `${path} : trop de mots difficiles pour 1\u202f000 (${found}, ${most} au plus), remplacez ou expliquez ceux qui sont signalés`,
  en: (path: string, found: string, most: string) =>
    `${path}: too many hard words in 1,000 (${found}, ${most} at most), replace or explain those that are flagged`,
};

/** What to say of a text that is over `--max-jargon`, or undefined. */
export function describeExcess(
  { path, statistics }: LintResult,
  { maxJargon }: Pick<LintCommand, 'maxJargon'>,
  language: Language,
): string | undefined {
  const found = statistics.jargonPerThousandWords;
  if (maxJargon === undefined || found <= maxJargon) return undefined;
  return messages[language](path, formatNumber(found, language), formatNumber(maxJargon, language));
}
