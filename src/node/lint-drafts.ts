import { compareDrafts, type Draft, reportDraftsJson, reportDraftsText } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { describeExcess, isFailing } from './lint-budget.ts';
import { createChecker } from './lint-check.ts';
import type { LintCommand } from './lint-options.ts';
import { findSources } from './lint-sources.ts';
import { hasColour, type Streams } from './lint-streams.ts';
import { readRuleTitles } from './read-rule-titles.ts';

/** Compares the drafts that `--diff OLD NEW` names. Resolves with the exit code: 1 when the new one is worse. */
export async function lintDrafts(
  command: LintCommand,
  language: Language,
  { stdout, env }: Streams,
  complain: (message: string) => void,
): Promise<0 | 1 | 2> {
  const { checkFile } = await createChecker(command, language);
  const drafts: Draft[] = [];
  for (const path of [command.diff ?? '', ...command.files]) {
    const [missing] = findSources([path], language).errors;
    if (missing) {
      complain(missing);
      continue;
    }
    const { document, result, remarks } = await checkFile(path);
    for (const remark of remarks) complain(remark);
    if (document && result) drafts.push({ document, result });
  }
  const [old, now] = drafts;
  if (!old || !now) return 2;
  const comparison = compareDrafts(old, now, (severity) => isFailing(severity, command));
  const uiLanguage = command.uiLang ?? now.result.language;
  const options = { language: uiLanguage, ruleTitles: readRuleTitles(uiLanguage), hasColour: hasColour(stdout, env) };
  stdout.write(command.format === 'json' ? reportDraftsJson(comparison) : reportDraftsText(comparison, options));
  const excess = describeExcess(now.result, command, language);
  if (excess) complain(excess);
  return (comparison.worse.length > 0 || excess) && command.failOn !== 'never' ? 1 : 0;
}
