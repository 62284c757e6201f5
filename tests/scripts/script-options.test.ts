import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/node/index.ts';

const run = (script: string, ...args: string[]) => {
  const path = join(projectRoot, 'scripts', `${script}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each([
  ['study', 'npm run study'],
  ['study-rank', 'npm run study:rank'],
  ['study-search', 'npm run study:search'],
  ['bench-site', 'npm run bench:site'],
  ['lighthouse', 'npm run lighthouse'],
  ['fuzz', 'npm run fuzz'],
])('%s shows its usage, and refuses what it doesn’t know in one line', (script, example) => {
  const help = run(script, '--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain(`  ${example}`);
  expect(run(script, '--nope')).toEqual({ status: 2, stdout: '', stderr: "Unknown option '--nope' (see --help)\n" });
});

test.each([
  ['study', ['--text', 'nowhere.txt'], '--text: no such file (nowhere.txt), check its name (see --help)'],
  ['bench-site', ['--concepts', 'few'], '--concepts: not a whole number from 100 (few) (see --help)'],
  ['fuzz', ['--count', '1.5'], '--count: not a whole number (1.5) (see --help)'],
  ['fuzz', ['--seed'], "Option '--seed <value>' argument missing (see --help)"],
])('%s tells a wrong value: %j', (script, args, line) => {
  expect(run(script, ...args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
});
