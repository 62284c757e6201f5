import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../schema/index.ts';
import { type CheckedFile, createChecker } from './lint-check.ts';
import type { LintCommand } from './lint-options.ts';
import { openOutcome, type Voice } from './lint-outcome.ts';
import { findSources } from './lint-sources.ts';
import type { Streams } from './lint-streams.ts';

/** How often files are looked at, in milliseconds. Network drives, where texts often lie, send no news of their changes. */
const pace = 500;

const messages = {
  fr: (time: string) => `${time}  En attente de changements (Ctrl+C pour arrêter)`,
  en: (time: string) => `${time}  Waiting for changes (Ctrl+C to stop)`,
};

/** Checks again the files that change, and reports on all of them, until `signal` says stop. */
export async function watchFiles(
  command: LintCommand,
  language: Language,
  streams: Streams,
  voice: Voice,
  signal: AbortSignal,
): Promise<0> {
  const { checkFile } = await createChecker(command, language);
  const known = new Map<string, { stamp: string; checked: CheckedFile }>();
  let last = '';
  while (!signal.aborted) {
    const { paths, errors } = findSources(command.files, language);
    const now = [...errors, ...paths.map((path) => `${path} ${stampOf(path)}`)].join('\n');
    if (now !== last) {
      last = now;
      for (const path of paths) {
        const stamp = stampOf(path);
        if (known.get(path)?.stamp !== stamp) known.set(path, { stamp, checked: await checkFile(path) });
      }
      if (streams.stdout.isTTY) streams.stdout.write('\u001b[2J\u001b[3J\u001b[H');
      for (const error of errors) voice.complain(error);
      const outcome = await openOutcome(command, language, streams, voice);
      if (typeof outcome === 'string') voice.complain(outcome);
      else {
        for (const path of paths) await outcome.add((known.get(path) as { checked: CheckedFile }).checked);
        outcome.end();
      }
      if (!command.quiet) voice.complain(messages[language](new Date().toLocaleTimeString(language)));
    }
    await wait(pace, undefined, { signal }).catch(() => {});
  }
  return 0;
}

/** Changes when the file does; a file that vanishes has an empty one. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : '';
}
