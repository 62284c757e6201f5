import { readFileSync, statSync } from 'node:fs';
import {
  detectBinary,
  type FormatId,
  type LintResult,
  lintDocument,
  noteTexts,
  profiles,
  ReadError,
  readDocument,
  report,
  type TextDocument,
  typeset,
} from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { lintHelp } from './lint-help.ts';
import { lazyLexicons, readLexiconEntries } from './lint-lexicon.ts';
import { formatFor, type LintCommand, readLintCommand } from './lint-options.ts';
import { findSources } from './lint-sources.ts';
import { writeReport } from './lint-write.ts';

const largest = 400_000_000;

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
  const sources = findSources(command.files, language);
  for (const error of sources.errors) complain(error);
  const checked = await checkAll(sources.paths, command, language, { complain, progress: stderr });
  const text = report(checked.results, command.format, {
    ...(command.uiLang && { language: command.uiLang }),
    ...(checked.results.length === 0 && { language }),
    sources: checked.sources,
    hasColour: hasColour(stdout, env, command),
    isQuiet: command.quiet,
  });
  let hasFailed = sources.errors.length > 0 || checked.hasFailed;
  if (!command.output) stdout.write(text);
  else {
    const problem = writeReport(command.output, text, command.force, language);
    if (problem) complain(problem);
    hasFailed ||= Boolean(problem);
  }
  return hasFailed ? 2 : hasProblems(checked.results, command) ? 1 : 0;
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

interface Checked {
  results: LintResult[];
  sources: Map<string, string>;
  hasFailed: boolean;
}

async function checkAll(
  paths: readonly string[],
  command: LintCommand,
  language: Language,
  out: { complain(message: string): void; progress: Streams['stderr'] },
): Promise<Checked> {
  const lexicon = lazyLexicons(paths.length > 0 ? await readLexiconEntries() : []);
  const options = { lexicon, profile: profiles[command.profile], ...pick(command) };
  const checked: Checked = { results: [], sources: new Map(), hasFailed: false };
  const isShown = Boolean(out.progress.isTTY) && !command.quiet && paths.length > 1;
  for (const [index, path] of paths.entries()) {
    if (isShown) out.progress.write(`\r\u001b[K${index + 1}/${paths.length} ${path.slice(-60)}`);
    try {
      const document = await readPath(path, formatFor(path, command.as));
      if (!command.quiet) for (const note of document.notes) out.complain(`${path}: ${noteTexts[note]?.[language]}`);
      checked.results.push(lintDocument(document, options));
      if (command.format === 'text') checked.sources.set(path, document.source);
    } catch (error) {
      checked.hasFailed = true;
      out.complain(`${path} ${describe(error, language)}`);
    }
  }
  if (isShown) out.progress.write('\r\u001b[K');
  return checked;
}

const pick = ({ lang, uiLang }: LintCommand) => ({
  ...(lang && { language: lang }),
  ...(uiLang && { uiLanguage: uiLang }),
});

async function readPath(path: string, format: FormatId | undefined): Promise<TextDocument> {
  const size = path === '-' ? 0 : statSync(path).size;
  if (size > largest) throw new ReadError('too-large', `${Math.round(size / 1e6)} MB`);
  const bytes = path === '-' ? await readStandardInput() : readFileSync(path);
  if (format) return readDocument(bytes, format, path);
  const binary = detectBinary(bytes);
  throw binary
    ? new ReadError('binary', binary)
    : new ReadError('unknown-format', /\.[^.]*$/.exec(path)?.[0] ?? 'no extension');
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function describe(error: unknown, language: Language): string {
  if (error instanceof ReadError) return error.describe(language);
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return language === 'fr'
    ? `ne peut pas être lu (${code}), vérifiez ses droits d’accès`
    : `cannot be read (${code}: ${message}), check its permissions`;
}
