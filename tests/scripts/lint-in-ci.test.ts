import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/node/index.ts';
import { findProgram } from './find-program.ts';
import { makeFolder } from './run-command.ts';

/** The recipes of docs/lint-in-ci.md, run as they are written. */
const page = readFileSync(join(projectRoot, 'docs/lint-in-ci.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({ language, text }));
const blockWith = (words: string): string => {
  const found = blocks.filter(({ text }) => text.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks of the page hold ${words}`);
  return found[0]?.text ?? '';
};

const folder = makeFolder();
const at = (name: string) => join(folder, name);
const hard = 'Le vote a lieu, nonobstant la pluie.\n';
const env = {
  ...process.env,
  EN_CLAIR: projectRoot,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
};
const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.fr', ...args], { cwd: folder, env, encoding: 'utf8' });

beforeAll(() => {
  git('init', '-q');
  mkdirSync(at('textes'));
  writeFileSync(at('textes/avis.md'), 'Venez voter samedi.\n');
  git('add', 'textes');
  git('commit', '-qm', 'first');
  writeFileSync(at('textes/avis.md'), hard);
  symlinkSync(projectRoot, at('en-clair'));
  const document = (path: number) => `${JSON.stringify({ path: String(path), text: hard })}\n`;
  writeFileSync(at('notices.ndjson'), Array.from({ length: 50 }, (_, path) => document(path)).join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the baseline is written, then keeps silent', () => {
  const { status, stdout } = run(blockWith('--update-baseline'));
  expect(stdout).toMatch(/^lint-baseline\.json: known problems: 1, texts: 1\n/);
  expect(status).toBe(0);
});

test('two drafts are compared', () => {
  const { status, stdout } = run(blockWith('git show'));
  expect(stdout).toMatch(/Worse: more problems \(0, then 1\)|Moins bien/);
  expect(status).toBe(1);
});

test('the hook stops a commit that adds jargon, and lets a clear one pass', () => {
  writeFileSync(at('.git/hooks/pre-commit'), blockWith('#!/bin/sh'));
  chmodSync(at('.git/hooks/pre-commit'), 0o755);
  git('add', 'textes');
  const stopped = git('commit', '-m', 'hard');
  expect([stopped.status, stopped.stdout + stopped.stderr]).toEqual([1, expect.stringContaining('nonobstant')]);
  writeFileSync(at('textes/clair.txt'), 'Venez samedi.\n');
  git('reset', '-q');
  git('add', 'textes/clair.txt');
  expect(git('commit', '-qm', 'clear').status).toBe(0);
  git('commit', '-qm', 'nothing of ours', '--allow-empty');
  expect(git('log', '-1', '--format=%s').stdout).toBe('nothing of ours\n');
});

test('GitHub: annotations, then a SARIF file', () => {
  const { jobs } = parse(blockWith('upload-sarif'));
  const commands = jobs.lint.steps.flatMap(({ run: command = '' }: { run?: string }) =>
    command.includes('lint.ts') ? [command] : [],
  );
  const [annotate, upload] = commands.map(run);
  expect([annotate.status, annotate.stdout]).toEqual([1, expect.stringMatching(/^::warning file=textes\/avis\.md,/)]);
  expect([upload.status, upload.stderr]).toEqual([0, '']);
  const { sarif_file: file } = jobs.lint.steps.at(-1).with;
  expect(JSON.parse(readFileSync(at(file), 'utf8')).runs[0].results).toHaveLength(1);
});

test('GitLab: Code Quality and JUnit files under the names of the artifacts', () => {
  const { lint } = parse(blockWith('codequality'));
  const codes = lint.script.filter((line: string) => line.includes('lint.ts')).map((line: string) => run(line).status);
  expect(codes).toEqual([0, 1]);
  const { codequality, junit } = lint.artifacts.reports;
  expect(JSON.parse(readFileSync(at(codequality), 'utf8'))).toHaveLength(1);
  expect(readFileSync(at(junit), 'utf8')).toMatch(/<failure/);
});

test('documents on a stream, with two workers', () => {
  const { status, stdout } = run(blockWith('--jobs 2 - <'));
  expect(stdout.match(/^\{"path":"\d+"/gm)).toEqual(Array.from({ length: 50 }, (_, path) => `{"path":"${path}"`));
  expect(status).toBe(1);
});

test('Spark’s command', () => {
  const [, command = ''] = /\.pipe\("(.*?)"/.exec(blockWith('spark.read')) ?? [];
  const { status, stdout } = run(`${command.replace('/opt/en-clair', '"$EN_CLAIR"')} < notices.ndjson`);
  expect([status, stdout.split('\n').length]).toEqual([0, 51]);
});

test.runIf(findProgram('parallel'))('GNU parallel (where it is on the PATH) keeps the order', () => {
  const { status, stderr } = run(blockWith('parallel --pipe').replace('5M', '2k'));
  expect([status, stderr]).toEqual([0, '']);
  const found = readFileSync(at('results.ndjson'), 'utf8').match(/^\{"path":"\d+"/gm);
  expect(found).toEqual(Array.from({ length: 50 }, (_, path) => `{"path":"${path}"`));
});
