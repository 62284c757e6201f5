import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintApart, lintHere, makeFolder } from './run-command.ts';

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
const folder = makeFolder();
const at = (name: string) => join(folder, name);
const lint = (...args: string[]) => lintHere(folder, args);
const clear = 'Venez samedi. Vous verrez la rue. Nous en parlerons avec vous.';

beforeAll(() => {
  writeFileSync(at('un.txt'), `${clear}\n\nVenez, nonobstant la pluie.\n`);
  writeFileSync(at('deux.md'), `# Avis\n\n${clear}\n\nVenez, malgré la pluie.\n`);
  copyFileSync(new URL('../fixtures/docx/avis.docx', import.meta.url), at('avis.docx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a better draft, in another format: what is gone, exit 0', async () => {
  const { code, out, error } = await lint('--diff', at('un.txt'), at('deux.md'));
  expect(out).toContain('Problèmes qui ont disparu\u00a0: 1\nun.txt:3:8  «\u00a0nonobstant\u00a0»');
  expect(out).toMatch(/Problèmes nouveaux\u00a0: 0\n/);
  expect(out).toMatch(/\nRien n’est moins bien\.\n$/);
  expect([code, error]).toEqual([0, '']);
});

test('a worse draft: exactly in what, exit 1 unless --fail-on never', async () => {
  const { code, out } = await lint('--diff', at('deux.md'), at('un.txt'));
  expect(out).toMatch(/\nMoins bien\u00a0: plus de mots difficiles pour 1\u202f000 \(0, puis \d+,\d\)\n/);
  expect(out).toMatch(/\nMoins bien\u00a0: plus de problèmes \(0, puis 1\)\n$/);
  expect(code).toBe(1);
  expect((await lint('--diff', at('deux.md'), at('un.txt'), '--fail-on', 'never')).code).toBe(0);
});

test('json follows its schema, for a Word file too', async () => {
  const ajv = new Ajv2020();
  ajv.addSchema(schema('lint-schema.json'), 'lint-schema.json');
  const validate = ajv.compile(schema('lint-diff-schema.json'));
  for (const pair of [
    [at('avis.docx'), at('un.txt')],
    [at('deux.md'), at('un.txt')],
  ]) {
    const { out } = await lint('--format', 'json', '--profile', 'consultation', '--diff', ...pair);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('the old draft on the standard input', async () => {
  const { code, out } = await lintApart(
    folder,
    ['--as', 'markdown', '--diff', '-', 'deux.md'],
    '# Avis\n\nNonobstant.\n',
  );
  expect(out).toContain('-:3:1  «\u00a0Nonobstant\u00a0»');
  expect(code).toBe(0);
});

test('--max-jargon is a budget, with --diff and without', async () => {
  const excess =
    'un.txt\u00a0: trop de mots difficiles pour 1\u202f000 (66,7, 10 au plus), remplacez ou expliquez ceux qui sont signalés\n';
  const alone = await lint('--max-jargon', '10', '--fail-on', 'error', '--format', 'github', at('un.txt'));
  expect([alone.code, alone.error]).toEqual([1, excess]);
  const compared = await lint('--max-jargon', '10', '--diff', at('un.txt'), at('un.txt'));
  expect([compared.code, compared.error]).toEqual([1, excess]);
  expect((await lint('--max-jargon', '67', '--fail-on', 'error', at('un.txt'))).code).toBe(0);
});

test.each<[string[], string]>([
  [['--diff', 'a.txt'], '--diff compare deux textes (1 donnés), écrivez --diff ancien.docx nouveau.docx\n'],
  [
    ['--diff', 'a.txt', 'b.txt', 'c.txt'],
    '--diff compare deux textes (3 donnés), écrivez --diff ancien.docx nouveau.docx\n',
  ],
  [['--diff', 'a.txt', 'b.txt', '--format', 'sarif'], '--diff n’a pas ce format (sarif), choisissez text ou json\n'],
  [['--max-jargon', 'peu', 'a.txt'], '--max-jargon demande un nombre de 0 à 1000 (peu), par exemple --max-jargon 20\n'],
  [['--diff', 'a.txt', 'b.txt', '--fix'], '--fix et --diff ne vont pas ensemble, gardez l’un des deux\n'],
])('misuse: %j', async (args, error) => {
  expect(await lint(...args)).toEqual({ code: 2, out: '', error });
});

test('a draft that can’t be read: its line, exit 2', async () => {
  const { code, out, error } = await lint('--diff', at('rien.txt'), at('un.txt'));
  expect([code, out, error]).toEqual([2, '', 'rien.txt\u00a0: ce fichier n’existe pas, vérifiez son nom\n']);
});
