import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.ts';

/**
 * The days on which each entry changed, by concept, newest first: `{ 'cada' => ['2026-11-24'] }`. Read from git once a build.
 * Empty when there is no git, no repository, or a clone without its whole past: what isn't known isn't said.
 */
export function readHistory(root = projectRoot): Map<string, string[]> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const days = new Map<string, Set<string>>();
  if (git('rev-parse', '--is-shallow-repository').stdout?.trim() !== 'false') return new Map();
  const { status, stdout } = git('log', '--format=%x00%cs', '--name-only', '--relative', '--', 'glossary/terms');
  if (status !== 0) return new Map();
  for (const commit of stdout.split('\0').slice(1)) {
    const [day = '', ...paths] = commit.split('\n');
    const ids = new Set(paths.flatMap((path) => /^glossary\/terms\/([^/]+)\//.exec(path)?.[1] ?? []));
    for (const id of ids) {
      days.set(id, (days.get(id) ?? new Set()).add(day));
    }
  }
  return new Map([...days].map(([id, set]) => [id, [...set].sort().reverse()]));
}
