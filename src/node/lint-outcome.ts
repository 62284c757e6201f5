import { type LintResult, report, reportersOfText, type TextDocument, writeDiff } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { Baseline } from './lint-baseline.ts';
import { describeExcess, isFailing } from './lint-budget.ts';
import type { CheckedFile } from './lint-check.ts';
import { createCommentWriter } from './lint-comments.ts';
import { findBrokenLimits } from './lint-limits.ts';
import type { LintCommand } from './lint-options.ts';
import { type Checked, writeLintReport } from './lint-report.ts';
import { hasColour, type Streams, writeInTime } from './lint-streams.ts';
import { writeReport } from './lint-write.ts';

/** Writers of lines in the language of messages. */
export interface Voice {
  say(message: string): void;
  complain(message: string): void;
}

export interface Outcome {
  /** Takes in a source that was checked: writes at once what need not wait. */
  add(checked: CheckedFile): Promise<void>;
  /** Writes the report and gives the exit code. */
  end(): 0 | 1 | 2;
}

/** What comes out of a run. Returns what forbids to begin as a text. */
export async function openOutcome(
  command: LintCommand,
  language: Language,
  { stdout, env }: Streams,
  { say, complain }: Voice,
): Promise<Outcome | string> {
  const site = env.SITE_URL ? { site: env.SITE_URL } : {};
  const comment = createCommentWriter(command, { say, complain, language, ...site });
  const baseline = command.baseline
    ? (await import('./lint-baseline.ts')).openBaseline(command.baseline, command.updateBaseline, language)
    : undefined;
  if (typeof baseline === 'string') return baseline;
  const isColoured = !command.output && hasColour(stdout, env);
  const isStreamed = command.format === 'ndjson' && !command.output;
  const isSilent = command.dryRun || command.updateBaseline || isStreamed || command.format === 'docx';
  // Results that are written at once are kept only to be counted.
  const hasLimits = command.maxWarnings !== undefined || command.minScore !== undefined;
  const results: LintResult[] = [];
  const documents = new Map<string, TextDocument>();
  // A wrong configuration is met once a worker.
  const said = new Set<string>();
  let hasFailed = false;
  let hasProblems = false;
  const judge = (result: LintResult) => {
    hasProblems ||= result.problems.some(({ severity }) => isFailing(severity, command));
    const excess = describeExcess(result, command, language);
    if (!excess) return;
    hasProblems ||= command.failOn !== 'never';
    complain(excess);
  };
  return {
    async add(checked) {
      for (const remark of checked.remarks) if (!said.has(remark)) complain(remark);
      for (const remark of checked.remarks) said.add(remark);
      hasFailed ||= checked.hasFailed;
      const { path, document, bytes, change } = checked;
      if (!checked.result) return;
      const result = baseline?.hide({ ...checked, result: checked.result }) ?? checked.result;
      if (command.dryRun) {
        if (change) await writeInTime(stdout, writeDiff(path, change.before, change.after, isColoured));
        hasProblems ||= Boolean(change);
        return;
      }
      judge(result);
      if (command.updateBaseline) return;
      if (isStreamed && hasLimits) results.push(result);
      if (isStreamed) return writeInTime(stdout, report([result], 'ndjson'));
      if (command.format === 'docx') {
        if (hasLimits) results.push(result);
        if (document && bytes && !(await comment(bytes, document, result))) hasFailed = true;
        return;
      }
      results.push(result);
      if (document && reportersOfText.has(command.format)) documents.set(path, document);
    },
    end() {
      if (command.updateBaseline && baseline) return endUpdate(baseline, hasFailed, { say, complain });
      if (!command.quiet) for (const remark of baseline?.describe() ?? []) complain(remark);
      if (!isSilent) {
        const problem = writeWhole({ results, documents, hasFailed });
        if (problem) complain(problem);
        hasFailed ||= Boolean(problem);
      }
      const broken = findBrokenLimits(results, command, language);
      for (const limit of broken) complain(limit);
      return hasFailed ? 2 : broken.length > 0 || hasProblems ? 1 : 0;
    },
  };

  function writeWhole(checked: Checked): string | undefined {
    if (command.format === 'docx') return undefined;
    const text = writeLintReport(checked, command.format, {
      ...(command.uiLang && { language: command.uiLang }),
      ...(checked.results.length === 0 && { language }),
      ...site,
      hasColour: isColoured,
      isQuiet: command.quiet,
    });
    if (command.output) return writeReport(command.output, text, command.force, language);
    stdout.write(text);
    return undefined;
  }
}

function endUpdate(baseline: Baseline, hasFailed: boolean, { say, complain }: Voice): 0 | 2 {
  const { remark, problem } = baseline.update();
  if (remark) say(remark);
  if (problem) complain(problem);
  return problem || hasFailed ? 2 : 0;
}
