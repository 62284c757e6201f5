import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LintResult, type ReporterId, type ReportOptions, report, type TextDocument } from '../core/index.ts';
import { projectRoot } from './project-root.ts';
import { readRuleTitles } from './read-rule-titles.ts';

/** What the command checked. */
export interface Checked {
  results: LintResult[];
  /** The texts themselves, by path, for the reports that show them. */
  documents: Map<string, TextDocument>;
  hasFailed: boolean;
}

/** The report that the command asks for. `SITE_URL` is where the site is published: reports then link to its pages. */
export function writeLintReport(
  { results, documents }: Checked,
  format: ReporterId,
  { site, ...options }: Pick<ReportOptions, 'language' | 'site' | 'hasColour' | 'isQuiet'>,
): string {
  const language = options.language ?? results[0]?.language ?? 'fr';
  const needsTitles = format === 'html' || format === 'sarif';
  return report(results, format, {
    ...options,
    language,
    documents,
    ...(site && { site }),
    ...(needsTitles && { ruleTitles: readRuleTitles(language), version: readVersion() }),
  });
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
