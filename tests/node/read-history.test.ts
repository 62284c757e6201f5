import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../src/node/read-history.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });

function commit(day: string, ...ids: string[]): void {
  for (const id of ids) {
    mkdirSync(join(root, 'glossary/terms', id), { recursive: true });
    writeFileSync(join(root, 'glossary/terms', id, 'fr.mdx'), `${id} ${day} ${Math.random()}`);
  }
  git('add', '-A');
  const person = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const date = `${day}T12:00:00Z`;
  execFileSync('git', [...person, 'commit', '-q', '-m', 'glossary/terms/wrong/fr.mdx'], {
    cwd: root,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

it('gives the days of each entry, newest first, a day once', () => {
  git('init', '-q');
  commit('2026-01-02', 'cada', 'rgpd');
  commit('2026-03-04', 'cada');
  commit('2026-03-04', 'cada');
  expect(readHistory(root)).toEqual(
    new Map([
      ['cada', ['2026-03-04', '2026-01-02']],
      ['rgpd', ['2026-01-02']],
    ]),
  );
});

it('says nothing without a repository, or with part of its past', () => {
  expect(readHistory(root)).toEqual(new Map());
  git('init', '-q');
  commit('2026-01-02', 'cada');
  commit('2026-03-04', 'cada');
  const part = join(root, 'part');
  git('clone', '-q', '--depth', '1', pathToFileURL(root).href, part);
  expect(readHistory(part)).toEqual(new Map());
});
