import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeDocx, p } from '../core/make-docx.ts';
import { lintHere, makeFolder } from './run-command.ts';

let folder: string;
const folders: string[] = [];
const at = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array) => writeFileSync(at(name), text);
const lint = (...args: string[]) => lintHere(folder, args);
const withBaseline = (...args: string[]) => lint('--baseline', at('known.json'), ...args);

beforeEach(async () => {
  folder = makeFolder();
  folders.push(folder);
  write('avis.txt', 'La concertation commence.\n\nLe vote a lieu, nonobstant la pluie.\n');
  write('autre.txt', 'Le dossier susvisé est ouvert.\n');
  await withBaseline('--update-baseline', at('avis.txt'), at('autre.txt'));
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

describe('known problems', () => {
  test('are silent and counted', async () => {
    expect(await withBaseline('--format', 'github', at('avis.txt'))).toEqual({
      code: 0,
      out: '',
      error: 'known.json\u00a0: problèmes connus, non montrés\u00a0: 2\n',
    });
  });

  test('stay known where lines and paragraphs move; a new one is told', async () => {
    write(
      'avis.txt',
      '\n\nLe vote a lieu,\nnonobstant la pluie.\n\nIpso facto, tout va.\n\nLa concertation\ncommence.\n',
    );
    const { code, out } = await withBaseline('--format', 'json', at('avis.txt'));
    const [{ problems }] = JSON.parse(out).results;
    expect(problems.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['Ipso facto']);
    expect(code).toBe(1);
  });

  test('stay known in Word', async () => {
    const paragraphs = ['La concertation commence.', 'Le vote a lieu, nonobstant la pluie.', 'Venez tous.'];
    const build = (texts: string[]) => makeDocx({ body: texts.map((text) => p(text)).join('') });
    write('avis.docx', build(paragraphs));
    await withBaseline('--update-baseline', at('avis.docx'));
    write('avis.docx', build([...paragraphs].reverse()));
    expect(await withBaseline('--format', 'github', at('avis.docx'))).toEqual({
      code: 0,
      out: '',
      error: 'known.json\u00a0: problèmes connus, non montrés\u00a0: 2\n',
    });
  });

  test('are known as many times as they were there', async () => {
    write('autre.txt', 'Le dossier susvisé est ouvert.\n\nLe dossier susvisé est ouvert.\n');
    const { code, out } = await withBaseline('--format', 'ndjson', at('autre.txt'));
    expect([code, JSON.parse(out).problems.length]).toEqual([1, 1]);
  });

  test('that are gone are told, until they are taken off the list', async () => {
    write('avis.txt', 'La concertation commence.\n');
    rmSync(at('autre.txt'));
    expect((await withBaseline('--format', 'github', at('avis.txt'))).error).toBe(
      'known.json\u00a0: problèmes connus, non montrés\u00a0: 1\nknown.json\u00a0: problèmes connus qui ont disparu\u00a0: 2 (autre.txt, avis.txt), --update-baseline les retire de la liste\n',
    );
    const { out } = await withBaseline('--update-baseline', at('avis.txt'));
    expect(out).toBe('known.json\u00a0: problèmes connus\u00a0: 1, textes\u00a0: 1\n');
    expect((await withBaseline('--quiet', '--format', 'github', at('avis.txt'))).error).toBe('');
  });
});

describe('--update-baseline', () => {
  test('keeps the texts that are not checked, and those that can’t be read', async () => {
    const before = JSON.parse(readFileSync(at('known.json'), 'utf8'));
    write('avis.txt', 'Venez samedi.\n');
    write('autre.txt', '\u0089PNG\r\n\u001a\n\u0000');
    const { code } = await withBaseline('--update-baseline', at('avis.txt'), at('autre.txt'));
    const after = JSON.parse(readFileSync(at('known.json'), 'utf8'));
    expect(code).toBe(2);
    expect(after.files).toEqual({ 'autre.txt': before.files['autre.txt'] });
  });

  test('writes paths from its own folder, a problem a line, the same bytes each time', async () => {
    const text = readFileSync(at('known.json'), 'utf8');
    expect(Object.keys(JSON.parse(text).files)).toEqual(['autre.txt', 'avis.txt']);
    expect(text.match(/^\{"rule":/gm)).toHaveLength(3);
    await withBaseline('--update-baseline', at('autre.txt'));
    expect(readFileSync(at('known.json'), 'utf8')).toBe(text);
  });
});

describe('misuse', () => {
  test('a file that isn’t there', async () => {
    renameSync(at('known.json'), at('old.json'));
    expect(await withBaseline(at('avis.txt'))).toEqual({
      code: 2,
      out: '',
      error:
        'known.json\u00a0: cette liste de problèmes connus n’existe pas, ajoutez --update-baseline pour l’écrire\n',
    });
  });

  test.each([
    ['{"version":1,', 'Expected double-quoted property name in JSON at position 13 (line 1 column 14)'],
    ['{"version":2,"files":{}}', 'version: invalid_value'],
    [
      '{"version":1,"files":{"a.txt":[{"rule":"x","key":"zz","count":1,"excerpt":""}]}}',
      'files.a.txt.0.key: invalid_format',
    ],
  ])('a file that is something else: %s', async (text, what) => {
    write('known.json', text);
    for (const args of [[], ['--update-baseline']])
      expect(await withBaseline(...args, at('avis.txt'))).toEqual({
        code: 2,
        out: '',
        error: `known.json n’est pas une liste de problèmes connus (${what}), corrigez-le, ou supprimez-le puis lancez --update-baseline\n`,
      });
    expect(readFileSync(at('known.json'), 'utf8')).toBe(text);
  });
});
