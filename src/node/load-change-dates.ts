import { execFileSync } from 'node:child_process';
import { projectRoot } from './project-root.ts';

/**
 * When each file of `glossary/` and `content/` changed, newest first, from git: paths from the root, moments as
 * `2026-11-24T19:50:52+00:00`. Empty where git can't tell: no git, no history, or a history cut short.
 */
export function loadChangeDates(root: string = projectRoot): Map<string, string[]> {
  const dates = new Map<string, string[]>();
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return dates;
    const log = git('log', '--format=@%cI', '--name-only', '--relative', '--', 'glossary', 'content');
    let moment = '';
    for (const line of log.split('\n')) {
      if (line.startsWith('@')) moment = line.slice(1);
      else if (line) dates.set(line, [...(dates.get(line) ?? []), moment]);
    }
  } catch {
    // The pages then give the day of their review.
  }
  return dates;
}
