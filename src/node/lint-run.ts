import { type LintResult, lintDocument, noteTexts, reportersOfText, rules, typeset } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { createCommentWriter } from './lint-comments.ts';
import { ConfigError, createOptionsFinder } from './lint-config/index.ts';
import { explainRule, listRules } from './lint-explain.ts';
import { lintHelp } from './lint-help.ts';
import { initConfig } from './lint-init.ts';
import { readLexiconEntries } from './lint-lexicon.ts';
import { findBrokenLimits } from './lint-limits.ts';
import { type LintCommand, readLintCommand } from './lint-options.ts';
import { describeReadError, readSource } from './lint-read.ts';
import { type Checked, writeLintReport } from './lint-report.ts';
import { findSources } from './lint-sources.ts';
import { writeReport } from './lint-write.ts';

/** Where the command reads and writes: the process's own streams, or a test's. */
export interface Streams {
  stdout: { write(text: string): unknown; isTTY?: boolean };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  env: Record<string, string | undefined>;
}

/** Runs `npm run lint` and resolves with its exit code: 0 clean, 1 problems, 2 misuse or unreadable input. */
export async function runLint(argv: readonly string[], { stdout, stderr, env }: Streams): Promise<0 | 1 | 2> {
  const { command, errors } = readLintCommand(argv, systemLanguage(env));
  const language = command.uiLang ?? systemLanguage(env);
  const complain = (message: string) => stderr.write(`${typeset(message, language)}\n`);
  if (errors.length > 0) {
    for (const error of errors) complain(error);
    return 2;
  }
  if (command.help) {
    stdout.write(lintHelp[language]);
    return 0;
  }
  if (command.init) {
    const done = initConfig(command.force, language);
    if ('problem' in done) complain(done.problem);
    else stdout.write(typeset(done.said, language));
    return 'problem' in done ? 2 : 0;
  }
  if (command.explain !== undefined) {
    const rule = rules.find(({ id }) => id === command.explain);
    const style = { language, hasColour: hasColour(stdout, env, command), ...(env.SITE_URL && { site: env.SITE_URL }) };
    stdout.write(rule ? explainRule(rule, style) : listRules(style));
    return 0;
  }
  const sources = findSources(command.files, language);
  for (const error of sources.errors) complain(error);
  const site = env.SITE_URL ? { site: env.SITE_URL } : {};
  const say = (message: string) => stdout.write(`${typeset(message, language)}\n`);
  const comment = createCommentWriter(command, { say, complain, language, ...site });
  const checked = await checkAll(sources.paths, command, language, { complain, comment, progress: stderr });
  let hasFailed = sources.errors.length > 0 || checked.hasFailed;
  if (command.format !== 'docx') {
    const text = writeLintReport(checked, command.format, {
      ...(command.uiLang && { language: command.uiLang }),
      ...(checked.results.length === 0 && { language }),
      ...site,
      hasColour: hasColour(stdout, env, command),
      isQuiet: command.quiet,
    });
    const problem = command.output && writeReport(command.output, text, command.force, language);
    if (problem) complain(problem);
    else if (!command.output) stdout.write(text);
    hasFailed ||= Boolean(problem);
  }
  const broken = findBrokenLimits(checked.results, command, language);
  for (const limit of broken) complain(limit);
  return hasFailed ? 2 : broken.length > 0 || hasProblems(checked.results, command) ? 1 : 0;
}

function systemLanguage(env: Streams['env']): Language {
  return /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en';
}

/** https://no-color.org and https://force-color.org */
function hasColour(stdout: Streams['stdout'], env: Streams['env'], { output }: LintCommand): boolean {
  if (output || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(stdout.isTTY) && env.TERM !== 'dumb';
}

function hasProblems(results: readonly LintResult[], { failOn }: LintCommand): boolean {
  const failing = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'], never: [] };
  const severities: readonly string[] = failing[failOn];
  return results.some(({ problems }) => problems.some(({ severity }) => severities.includes(severity)));
}

async function checkAll(
  paths: readonly string[],
  command: LintCommand,
  language: Language,
  out: {
    complain(message: string): void;
    comment: ReturnType<typeof createCommentWriter>;
    progress: Streams['stderr'];
  },
): Promise<Checked> {
  const optionsFor = createOptionsFinder(command, paths.length > 0 ? await readLexiconEntries() : [], language);
  const checked: Checked = { results: [], documents: new Map(), hasFailed: false };
  const isShown = Boolean(out.progress.isTTY) && !command.quiet && paths.length > 1;
  for (const [index, path] of paths.entries()) {
    if (isShown) out.progress.write(`\r\u001b[K${index + 1}/${paths.length} ${path.slice(-60)}`);
    try {
      const options = optionsFor(path);
      const { document, bytes } = await readSource(path, command.as);
      if (!command.quiet) for (const note of document.notes) out.complain(`${path}: ${noteTexts[note]?.[language]}`);
      const result = lintDocument(document, options);
      checked.results.push(result);
      if (command.format === 'docx') {
        if (!(await out.comment(bytes, document, result))) checked.hasFailed = true;
      } else if (reportersOfText.has(command.format)) checked.documents.set(path, document);
    } catch (error) {
      checked.hasFailed = true;
      const lines = error instanceof ConfigError ? error.lines : [`${path} ${describeReadError(error, language)}`];
      for (const line of lines) out.complain(line);
    }
  }
  if (isShown) out.progress.write('\r\u001b[K');
  return checked;
}
