import { createReadStream } from 'node:fs';
import type { Language } from '../schema/index.ts';
import { createChecker } from './lint-check.ts';
import { ConfigError, createOptionsFinder } from './lint-config/index.ts';
import { workerScript } from './lint-files.ts';
import { type CheckedLines, type DocumentLines, lintLines } from './lint-lines.ts';
import type { LintCommand } from './lint-options.ts';
import { runInWorkers } from './lint-pool.ts';
import { createProgress } from './lint-progress.ts';
import { type Streams, writeInTime } from './lint-streams.ts';
import { readLines } from './read-lines.ts';

/** Bytes of a line: a document of that size is a mistake in the making of the stream. */
const longestLine = 100_000_000;

const messages = {
  unreadable: {
    fr: (path: string, code: string) => `${path} ne peut pas être lu (${code}), vérifiez son nom et ses droits d’accès`,
    en: (path: string, code: string) => `${path} cannot be read (${code}), check its name and its permissions`,
  },
  crash: {
    fr: (place: string, error: string) =>
      `${place}  ces documents n’ont pas pu être vérifiés (${error}), relancez-les sans --jobs`,
    en: (place: string, error: string) =>
      `${place}  these documents could not be checked (${error}), run them without --jobs`,
  },
};

/** Checks a document a line, as lines come in, and writes a result a line, in the same order. Resolves with the exit code. */
export async function lintStream(
  command: LintCommand,
  language: Language,
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  complain: (message: string) => void,
): Promise<0 | 1 | 2> {
  try {
    // A wrong configuration is told once, not by each worker.
    createOptionsFinder(command, [], language)('-');
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.lines) complain(line);
    return 2;
  }
  let hasFailed = false;
  let hasProblems = false;
  let documents = 0;
  const progress = createProgress(stderr, !command.quiet);
  const fail = (path: string, code: string) => {
    hasFailed = true;
    complain(messages.unreadable[language](path, code));
  };
  for await (const checked of checkLines(readSources(command.files, fail), command, language)) {
    progress.clear();
    for (const remark of checked.remarks) complain(remark);
    await writeInTime(stdout, checked.output);
    documents += checked.documents;
    progress.show(documents);
    hasFailed ||= checked.hasFailed;
    hasProblems ||= checked.hasProblems;
  }
  progress.clear();
  return hasFailed ? 2 : hasProblems ? 1 : 0;
}

async function* readSources(
  paths: readonly string[],
  fail: (path: string, code: string) => void,
): AsyncGenerator<DocumentLines> {
  for (const path of paths)
    try {
      const stream = path === '-' ? process.stdin : createReadStream(path);
      for await (const lines of readLines(stream, longestLine)) yield { source: path, lines };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      fail(path, code);
    }
}

async function* checkLines(
  tasks: AsyncIterable<DocumentLines>,
  command: LintCommand,
  language: Language,
): AsyncGenerator<CheckedLines> {
  if (command.jobs > 1) {
    const onCrash = ({ source, lines }: DocumentLines, { message }: Error): CheckedLines => {
      const place = `${source}:${lines[0]?.number}-${lines.at(-1)?.number}`;
      const remarks = [messages.crash[language](place, message)];
      return { output: '', remarks, documents: 0, hasFailed: true, hasProblems: false };
    };
    const options = { script: workerScript, workerData: { command, language }, jobs: command.jobs, onCrash };
    yield* runInWorkers<DocumentLines, CheckedLines>(tasks, options);
  } else {
    const checker = await createChecker(command, language);
    for await (const task of tasks) yield await lintLines(task, checker, command, language);
  }
}
