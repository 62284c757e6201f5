import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadChangeDates } from '../../src/node/index.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dates-'));
  made.push(folder);
  mkdirSync(join(folder, 'glossary'));
  return folder;
}

function commit(folder: string, file: string, text: string, moment: string) {
  writeFileSync(join(folder, file), text);
  const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['add', '.'],
    [...who, 'commit', '-q', '-m', 'words'],
  ])
    execFileSync('git', args, { cwd: folder, env });
}

it('gives the last change of each file of words', () => {
  const folder = makeFolder();
  execFileSync('git', ['init', '-q'], { cwd: folder });
  commit(folder, 'glossary/a.yaml', 'a', '2026-01-02T03:04:05+00:00');
  commit(folder, 'glossary/b.yaml', 'b', '2026-02-02T03:04:05+00:00');
  commit(folder, 'glossary/a.yaml', 'aa', '2026-03-02T03:04:05+00:00');
  commit(folder, 'readme.md', 'r', '2026-04-02T03:04:05+00:00');
  expect([...loadChangeDates(folder)].sort()).toEqual([
    ['glossary/a.yaml', ['2026-03-02T03:04:05+00:00', '2026-01-02T03:04:05+00:00']],
    ['glossary/b.yaml', ['2026-02-02T03:04:05+00:00']],
  ]);
});

it('says nothing where there is no history, or only its end', () => {
  const folder = makeFolder();
  expect(loadChangeDates(folder)).toEqual(new Map());
  execFileSync('git', ['init', '-q'], { cwd: folder });
  expect(loadChangeDates(folder)).toEqual(new Map());
  commit(folder, 'glossary/a.yaml', 'a', '2026-01-02T03:04:05+00:00');
  commit(folder, 'glossary/b.yaml', 'b', '2026-02-02T03:04:05+00:00');
  const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
  made.push(shallow);
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, shallow]);
  expect(loadChangeDates(shallow)).toEqual(new Map());
});
