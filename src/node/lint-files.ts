import { extname } from 'node:path';
import type { Language } from '../schema/index.ts';
import { type CheckedFile, createChecker } from './lint-check.ts';
import type { LintCommand } from './lint-options.ts';
import { runInWorkers } from './lint-pool.ts';

/** Beside this file: in the sources, or in a bundle of them. */
export const workerScript = new URL(`./lint-worker${extname(import.meta.url)}`, import.meta.url);

const messages = {
  fr: (path: string, error: string) =>
    `${path} n’a pas pu être vérifié jusqu’au bout (${error}), relancez-le seul et sans --jobs`,
  en: (path: string, error: string) =>
    `${path} could not be checked to its end (${error}), run it alone without --jobs`,
};

/** Checks sources in this thread or, with `--jobs`, in several workers; in the order of the paths either way. */
export async function* checkFiles(
  paths: readonly string[],
  command: LintCommand,
  language: Language,
): AsyncGenerator<CheckedFile> {
  const jobs = Math.min(command.jobs, paths.length);
  // The standard input belongs to this thread.
  if (jobs > 1 && !paths.includes('-')) {
    yield* runInWorkers<string, CheckedFile>(paths, {
      script: workerScript,
      workerData: { command, language },
      jobs,
      onCrash: (path, { message }) => ({ path, remarks: [messages[language](path, message)], hasFailed: true }),
    });
  } else if (paths.length > 0) {
    const { checkFile } = await createChecker(command, language);
    for (const path of paths) yield await checkFile(path);
  }
}
