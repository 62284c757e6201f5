/** A worker of `--jobs`: answers each task that it is given with what was found. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../schema/index.ts';
import { createChecker } from './lint-check.ts';
import { type DocumentLines, lintLines } from './lint-lines.ts';
import type { LintCommand } from './lint-options.ts';

/** A path, or lines that hold a document each. */
export type LintTask = string | DocumentLines;
export interface LintWorkerData {
  command: LintCommand;
  language: Language;
}

const { command, language } = workerData as LintWorkerData;
const checker = createChecker(command, language);
parentPort?.on('message', async (task: LintTask) => {
  const ready = await checker;
  const answer = typeof task === 'string' ? ready.checkFile(task) : lintLines(task, ready, command, language);
  parentPort?.postMessage(await answer);
});
