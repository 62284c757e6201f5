import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleLint } from '../../src/node/bundle/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const folder of ['src/core', 'src/schema', 'src/node/lint']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/node/lint-worker.ts'), 'export const worker = true;');
  writeFileSync(join(root, 'src/node/lint/index.ts'), "export { say } from '../../core/say.ts';");
  write('one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (word: string) => writeFileSync(join(root, 'src/core/say.ts'), `export const say: string = '${word}';`);
const say = async (address: string) => (await import(/* @vite-ignore */ address)).say;
const bundles = () => readdirSync(join(root, '.cache')).sort();
const sources = () => pathToFileURL(join(root, 'src/node/lint/index.ts')).href;

it('bundles the sources once', async () => {
  const address = await bundleLint(root);
  expect(address).toMatch(/\/\.cache\/lint-[0-9a-f]{32}\/lint\.js$/);
  expect(await say(address)).toBe('one');
  expect(await bundleLint(root)).toBe(address);
  expect(bundles()).toHaveLength(1);
});

it('bundles again after a change, even one that keeps size and date', async () => {
  const day = new Date('2026-01-02');
  utimesSync(join(root, 'src/core/say.ts'), day, day);
  const before = await bundleLint(root);
  write('two');
  utimesSync(join(root, 'src/core/say.ts'), day, day);
  const after = await bundleLint(root);
  expect([await say(before), await say(after)]).toEqual(['one', 'two']);
});

it('makes one whole bundle when two runs start together', async () => {
  const [first, second] = await Promise.all([bundleLint(root), bundleLint(root)]);
  expect(second).toBe(first);
  expect(await say(first)).toBe('one');
  expect(bundles()).toHaveLength(1);
});

it('gives the sources and leaves nothing where they can’t be bundled', async () => {
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, 'src/core/say.ts'), 'export const say = ;');
  expect(await bundleLint(root)).toBe(sources());
  expect(bundles()).toEqual([]);
});

it('gives the sources where nothing can be written', async () => {
  // A file in the place of the folder stops root too, whom permissions don't.
  writeFileSync(join(root, '.cache'), '');
  chmodSync(join(root, '.cache'), 0o400);
  expect(await bundleLint(root)).toBe(sources());
});

it('takes away bundles of a week ago, drafts of killed runs too, and nothing else', async () => {
  const old = new Date(Date.now() - 8 * 24 * 3600 * 1000);
  for (const name of ['lint-old', 'lint-old.123', 'study', 'lint-new']) {
    mkdirSync(join(root, '.cache', name), { recursive: true });
    if (name !== 'lint-new') utimesSync(join(root, '.cache', name), old, old);
  }
  await bundleLint(root);
  expect(bundles()).toEqual([expect.stringMatching(/^lint-[0-9a-f]{32}$/), 'lint-new', 'study']);
});
