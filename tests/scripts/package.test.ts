import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../../src/node/package/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let app: string;
let tarball: string;

/** Without the project's own programs: the machine's Node, as a user has it. */
const env = {
  ...process.env,
  LC_ALL: 'en_GB.UTF-8',
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'))
    .join(delimiter),
};
const run = (program: string, args: readonly string[], cwd: string) =>
  spawnSync(program, args, { cwd, env, encoding: 'utf8' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  await buildPackage(join(folder, 'package'));
  app = join(folder, 'app');
  mkdirSync(app);
  execFileSync('npm', ['pack', join(folder, 'package'), '--silent'], { cwd: folder, env });
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', join(folder, tarball), '--offline', '--no-audit', '--no-fund'], { cwd: app, env });
  for (const kind of ['docx', 'odt', 'pdf']) copyFixture(kind);
  writeFileSync(join(app, 'avis.md'), '# Avis\n\nLe maire décide d’*octroyer* une aide, nonobstant la pluie 🌧️.\n');
  writeFileSync(join(app, 'page.html'), '<p lang="en">Do this prior to the meeting.</p>');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of a format, which can be read. */
function copyFixture(kind: string): void {
  const from = join(root, 'tests/fixtures', kind);
  const file = readdirSync(from).find((one) => one.endsWith(`.${kind}`) && !/encrypted|scanned|broken/.test(one));
  if (file) cpSync(join(from, file), join(app, file));
}

test('the tarball is small and brings nothing with it', () => {
  const megabytes = statSync(join(folder, tarball)).size / 1e6;
  console.log(`${tarball}: ${megabytes.toFixed(2)} MB`);
  expect(megabytes).toBeLessThan(2);
  expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['en-clair']);
});

test('the command answers from an empty folder', () => {
  const { status, stdout, stderr } = run('npx', ['--offline', 'en-clair', '--help'], app);
  expect(stderr).toBe('');
  expect(stdout).toContain('Finds the jargon in a text before it is published.');
  expect(status).toBe(0);
});

test('its JSON is that of `npm run lint`, byte for byte', () => {
  const files = readdirSync(app).filter((name) => /\.(?:md|html|docx|odt|pdf)$/.test(name));
  expect(files.length).toBeGreaterThanOrEqual(4);
  const packed = run('npx', ['--offline', 'en-clair', '--format', 'json', ...files], app);
  const own = spawnSync(process.execPath, [join(root, 'scripts/lint.ts'), '--format', 'json', ...files], {
    cwd: app,
    env,
    encoding: 'utf8',
  });
  expect(packed.stderr).toBe(own.stderr);
  expect(packed.stdout).toBe(own.stdout);
  expect(packed.stdout).toContain('"fix":"malgré"');
  expect(packed.status).toBe(1);
});

test('it shares files among workers', () => {
  const files = ['avis.md', 'page.html'];
  const alone = run('npx', ['--offline', 'en-clair', '--format', 'json', ...files], app);
  const shared = run('npx', ['--offline', 'en-clair', '--format', 'json', '--jobs', '2', ...files], app);
  expect(shared.stderr).toBe('');
  expect(shared.stdout).toBe(alone.stdout);
  expect(shared.status).toBe(1);
});

test('it serves an editor', async () => {
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const server = spawn(join(app, 'node_modules/.bin/en-clair'), ['lsp'], { cwd: app, env });
  server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
  let answer = '';
  for await (const data of server.stdout) {
    answer += data;
    if (answer.includes('serverInfo')) break;
  }
  server.kill();
  expect(answer).toContain('"serverInfo":{"name":"en-clair"}');
});

test('the core is a library with its types', () => {
  writeFileSync(
    join(app, 'use.ts'),
    `import { buildLexicon, type LexiconEntry, type LintResult, lintDocument, readDocument } from 'en-clair';
declare const entries: LexiconEntry[];
const document = await readDocument('Nonobstant la pluie, venez.', 'text', 'avis.txt');
const result: LintResult = lintDocument(document, { lexicon: buildLexicon(entries, 'fr') });
const verdict: 'explain' | 'replace' | 'soften' | undefined = result.problems[0]?.verdict;
export default verdict;
`,
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--resolveJsonModule', '--noEmit'];
  const { stdout, status } = run(process.execPath, [compiler, ...options, 'use.ts'], app);
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 120_000);
