import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/core/index.ts';
import { runLint } from '../../src/node/lint/index.ts';
import { readComments } from '../core/reporters/read-comments.ts';
import { findProgram } from './find-program.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-docx-'));
  copyFileSync(join(fixtures, 'docx/avis.docx'), at('avis.docx'));
  copyFileSync(join(fixtures, 'docx/notice.docx'), at('notice.docx'));
  copyFileSync(join(fixtures, 'odt/avis.odt'), at('avis.odt'));
  writeFileSync(at('coupé.docx'), readFileSync(join(fixtures, 'docx/avis.docx')).subarray(0, 3000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command; the test's folder is left out of what it says. */
async function lint(args: string[], env: Record<string, string> = { LANG: 'fr_FR.UTF-8' }) {
  const said = { out: '', error: '' };
  const to = (stream: 'out' | 'error') => ({ write: (text: string) => (said[stream] += text.replaceAll(folder, '')) });
  const code = await runLint(args, { stdout: to('out'), stderr: to('error'), env });
  return { code, ...said };
}
const commentsOf = (path: string) =>
  readComments(
    Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, one]) => [name, strFromU8(one)])),
  );

test('a commented copy: each comment on its words, the text and the file as they were', async () => {
  const before = readFileSync(at('avis.docx'));
  const { out } = await lint(['--format', 'json', at('avis.docx')]);
  const excerpts = JSON.parse(out).results[0].problems.map(({ excerpt }: { excerpt: string }) => excerpt);
  const said = await lint(['--format', 'docx', '-o', at('relu.docx'), at('avis.docx')]);
  expect(said).toEqual({ code: 1, out: `/relu.docx\u00a0: ${excerpts.length} commentaires\n`, error: '' });
  expect(readFileSync(at('avis.docx')).equals(before)).toBe(true);
  const ours = commentsOf(at('relu.docx')).filter(({ author }) => author === 'En clair');
  const inBox = excerpts.indexOf('usager');
  expect(ours[inBox]?.lines[0]).toBe('Dans la zone de texte\u00a0: «\u00a0usager\u00a0»');
  // Word takes no comment inside a note: it stands where the note is called, and quotes the words.
  const inNote = excerpts.indexOf('le présent arrêté');
  expect(ours[inNote]).toMatchObject({
    words: '',
    lines: expect.arrayContaining([expect.stringContaining('Dans la note')]),
  });
  const isApart = (_: unknown, index: number) => index !== inBox && index !== inNote;
  expect(ours.map(({ words }) => words).filter(isApart)).toEqual(excerpts.filter(isApart));
  expect(commentsOf(at('relu.docx'))[0]?.lines).toEqual(['nonobstant ce commentaire']);
  const read = async (path: string) => (await readDocument(readFileSync(path), 'docx')).source;
  expect(await read(at('relu.docx'))).toBe(await read(at('avis.docx')));
});

test('comments speak the language asked for, and date themselves', async () => {
  await lint(['--format', 'docx', '--ui-lang', 'en', '--quiet', '-o', at('en/'), at('avis.docx')], {
    SITE_URL: 'https://en-clair.example',
  });
  const [, first] = commentsOf(at('en/avis.docx'));
  expect(first?.lines.at(-1)).toMatch(/^Help: https:\/\/en-clair\.example\/\S+$/);
  expect(Math.abs(Date.parse(first?.date ?? '') - Date.now())).toBeLessThan(24 * 3_600_000);
});

test('never over a file unless forced, and no draft is left', async () => {
  writeFileSync(at('pris.docx'), 'à moi');
  const args = ['--format', 'docx', '-o', at('pris.docx'), at('notice.docx')];
  expect(await lint(args)).toEqual({
    code: 2,
    out: '',
    error: '/pris.docx existe déjà, ajoutez --force pour le remplacer\n',
  });
  expect(readFileSync(at('pris.docx'), 'utf8')).toBe('à moi');
  expect(await lint([...args, '--force'])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^\/pris\.docx\u00a0: \d+ commentaires?\n$/),
  });
  expect(commentsOf(at('pris.docx')).length).toBeGreaterThan(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('several files go to a folder, which is made; what can’t be commented has its line', async () => {
  mkdirSync(at('bis'));
  copyFileSync(at('notice.docx'), at('bis/notice.docx'));
  const files = [at('coupé.docx'), at('avis.odt'), at('notice.docx'), at('bis/notice.docx'), at('avis.docx')];
  const { code, out, error } = await lint(['--format', 'docx', '-o', at('relus/mars'), ...files]);
  expect(error.split('\n')).toEqual([
    '/coupé.docx est abîmé (zip), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
    '/avis.odt\u00a0: les commentaires ne s’écrivent que dans un .docx, enregistrez-le en .docx',
    '/relus/mars/notice.docx\u00a0: deux fichiers donnés ont ce nom, commentez-les dans deux dossiers',
    '',
  ]);
  expect([code, out.split('\n').length, readdirSync(at('relus/mars'))]).toEqual([2, 3, ['avis.docx', 'notice.docx']]);
});

test('one file for several texts takes the first', async () => {
  const { code, error } = await lint(['--format', 'docx', '-o', at('un.docx'), at('notice.docx'), at('avis.docx')]);
  expect([code, error]).toEqual([
    2,
    '/un.docx\u00a0: ce fichier ne reçoit qu’un texte commenté, donnez un dossier à --output\n',
  ]);
});

describe('misuse', () => {
  test.each([
    [
      'fr',
      '--format docx demande où écrire la copie commentée, par exemple --output avis-commente.docx, ou un dossier\n',
    ],
    [
      'en',
      '--format docx needs a place for the commented copy, for example --output notice-comments.docx, or a folder\n',
    ],
  ])('without --output (%s)', async (language, error) => {
    expect(await lint(['--format', 'docx', '--ui-lang', language, at('avis.docx')])).toEqual({
      code: 2,
      out: '',
      error,
    });
  });

  test('a folder that is a file', async () => {
    writeFileSync(at('fichier'), '');
    const { code, error } = await lint(['--format', 'docx', '-o', at('fichier'), at('notice.docx')]);
    expect([code, error]).toEqual([
      2,
      '/fichier/notice.docx ne peut pas être écrit (EEXIST), vérifiez le dossier et ses droits d’accès\n',
    ]);
  });
});

const soffice = findProgram('soffice');
const title = 'LibreOffice (where soffice is on the PATH) opens a commented copy, with the same text';

test.runIf(soffice)(title, { timeout: 120_000 }, async () => {
  await lint(['--format', 'docx', '-q', '-o', at('ouvert.docx'), at('avis.docx')]);
  const convert = (to: string, ...names: string[]) => {
    const profile = `-env:UserInstallation=${pathToFileURL(at('profil')).href}`;
    const files = names.map((name) => at(name));
    spawnSync(soffice as string, ['--headless', profile, '--convert-to', to, '--outdir', at('sortie'), ...files]);
  };
  convert('pdf', 'ouvert.docx');
  expect(readFileSync(at('sortie/ouvert.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  convert('txt:Text (encoded):UTF8', 'ouvert.docx', 'avis.docx');
  const text = readFileSync(at('sortie/ouvert.txt'), 'utf8');
  expect(text).toContain('La concertation du public commence lundi');
  expect(text).toBe(readFileSync(at('sortie/avis.txt'), 'utf8'));
});
