import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type LintResult, readDocument, type TextDocument } from '../../src/core/index.ts';
import { fixFile } from '../../src/node/lint-fix.ts';
import { lintHere, makeFolder } from './run-command.ts';

let folder: string;
const folders: string[] = [];
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = makeFolder();
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** What a rule with one safe fix would say: « nonobstant » becomes `fix`. */
const lintWith =
  (fix: string) =>
  ({ source, format, path }: TextDocument): LintResult => {
    const problems = [...source.matchAll(/nonobstant/g)].map(({ index, 0: excerpt }) => ({
      ...{ rule: 'test/fix', severity: 'warning' as const, message: '', suggestions: [], help: '/', excerpt, fix },
      start: { offset: index, line: 1, column: 1 },
      end: { offset: index + excerpt.length, line: 1, column: 1 },
      location: { paragraph: 1 },
    }));
    return { path, format, problems } as Partial<LintResult> as LintResult;
  };
async function fix(name: string, { dryRun = false, wording = 'malgré' } = {}) {
  const bytes = readFileSync(at(name));
  const document = await readDocument(bytes, 'text', at(name));
  const fixed = await fixFile({ document, bytes }, { dryRun, quiet: false }, lintWith(wording), 'fr');
  return { ...fixed, remarks: fixed.remarks.map((remark) => remark.replaceAll(`${folder}/`, '')) };
}

describe('--fix', () => {
  test('writes the file and keeps the original under a name that is free', async () => {
    writeFileSync(at('a.txt'), 'Oui, nonobstant.\r\n');
    writeFileSync(at('a.txt.orig'), 'à moi');
    chmodSync(at('a.txt'), 0o640);
    const { remarks, document } = await fix('a.txt');
    expect(remarks).toEqual(['a.txt : 1 correction, l’original est dans a.txt.orig.2']);
    expect(document.source).toBe('Oui, malgré.\r\n');
    const read = (name: string) => readFileSync(at(name), 'utf8');
    expect([read('a.txt'), read('a.txt.orig'), read('a.txt.orig.2')]).toEqual([
      'Oui, malgré.\r\n',
      'à moi',
      'Oui, nonobstant.\r\n',
    ]);
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
    expect((await fix('a.txt')).remarks).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'a.txt.orig', 'a.txt.orig.2']);
  });

  test('keeps the encoding and the byte-order mark', async () => {
    const encodings = {
      latin: 'L\xe9gal nonobstant \x80',
      utf16: '\xff\xfen\0o\0n\0o\0b\0s\0t\0a\0n\0t\0\n\0',
      mark: '\xef\xbb\xbfnonobstant',
    };
    const wanted = {
      latin: 'L\xe9gal malgr\xe9 \x80',
      utf16: '\xff\xfem\0a\0l\0g\0r\0\xe9\0\n\0',
      mark: '\xef\xbb\xbfmalgr\xc3\xa9',
    };
    for (const [name, text] of Object.entries(encodings)) {
      writeFileSync(at(name), Buffer.from(text, 'latin1'));
      expect((await fix(name)).hasFailed).toBe(false);
    }
    const after = Object.keys(wanted).map((name) => [name, readFileSync(at(name), 'latin1')]);
    expect(Object.fromEntries(after)).toEqual(wanted);
  });

  test('writes nothing that the encoding can’t hold', async () => {
    writeFileSync(at('a.txt'), Buffer.from('L\xe9gal nonobstant', 'latin1'));
    const { remarks, hasFailed } = await fix('a.txt', { wording: 'malgré\u202f!' });
    expect(remarks).toEqual(['a.txt : ce texte ne se récrit pas sans perte en windows-1252, enregistrez-le en UTF-8']);
    expect([hasFailed, readdirSync(folder)]).toEqual([true, ['a.txt']]);
  });

  test('changes what a link points at, not the link', async () => {
    mkdirSync(at('vrai'));
    writeFileSync(at('vrai/a.txt'), 'nonobstant');
    symlinkSync('vrai/a.txt', at('a.txt'));
    await fix('a.txt');
    expect(lstatSync(at('a.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('vrai/a.txt'), 'utf8')).toBe('malgré');
    expect(readFileSync(at('vrai/a.txt.orig'), 'utf8')).toBe('nonobstant');
  });

  test('a draft of another run stops it, and nothing is left behind', async () => {
    writeFileSync(at('a.txt'), 'nonobstant');
    writeFileSync(at(`a.txt.${process.pid}.tmp`), '');
    expect((await fix('a.txt')).remarks).toEqual([
      'a.txt ne peut pas être corrigé (EEXIST), vérifiez le dossier et ses droits d’accès',
    ]);
    expect(readdirSync(folder)).toEqual(['a.txt', `a.txt.${process.pid}.tmp`]);
  });

  test('--dry-run gives both texts and writes nothing', async () => {
    writeFileSync(at('a.txt'), 'nonobstant');
    expect((await fix('a.txt', { dryRun: true })).change).toEqual({ before: 'nonobstant', after: 'malgré' });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('from the command: the changes are shown, then made, and the report is of the text as it is then', async () => {
    writeFileSync(at('a.md'), '# Avis\n\n- **Nonobstant** la pluie, on vote.\n');
    const shown = await lintHere(folder, ['--fix', '--dry-run', at('a.md')]);
    expect(shown).toEqual({
      code: 1,
      out: '--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n # Avis\n \n-- **Nonobstant** la pluie, on vote.\n+- **Malgré** la pluie, on vote.\n',
      error: '',
    });
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(await lintHere(folder, ['--fix', '--format', 'github', at('a.md')])).toEqual({
      code: 0,
      out: '',
      error: 'a.md\u00a0: 1 correction, l’original est dans a.md.orig\n',
    });
    expect(readFileSync(at('a.md'), 'utf8')).toBe('# Avis\n\n- **Malgré** la pluie, on vote.\n');
    expect((await lintHere(folder, ['--fix', '--dry-run', at('a.md')])).code).toBe(0);
  });

  test('says that Word files and the standard input are not written', async () => {
    copyFileSync(new URL('../fixtures/docx/avis.docx', import.meta.url), at('avis.docx'));
    const { code, error } = await lintHere(folder, ['--fix', '--format', 'github', at('avis.docx')]);
    expect([code, error]).toEqual([
      2,
      'avis.docx\u00a0: --fix n’écrit que dans les textes bruts (.txt, .md, .mdx, .html), --format docx met les corrections en commentaires dans un .docx\n',
    ]);
  });

  test.each<[string[], string]>([
    [['--dry-run', 'a.txt'], '--dry-run ne sert qu’avec --fix, ajoutez-le\n'],
    [['--fix', '--watch', 'a.txt'], '--fix et --watch ne vont pas ensemble, gardez l’un des deux\n'],
  ])('misuse: %j', async (args, error) => {
    expect(await lintHere(folder, args)).toEqual({ code: 2, out: '', error });
  });
});

const patch = (process.env.PATH ?? '')
  .split(delimiter)
  .some((path) => statSync(join(path, 'git'), { throwIfNoEntry: false }));
test.runIf(patch)('git applies what --dry-run shows', async () => {
  const { writeDiff } = await import('../../src/core/index.ts');
  const before = Array.from(
    { length: 30 },
    (_, line) => `ligne ${line}, nonobstant${line % 7 ? '' : ' la pluie'}\r\n`,
  ).join('');
  const after = before.replace(/nonobstant(?= la)/g, 'malgré');
  writeFileSync(at('a.txt'), before);
  const { status, stderr } = spawnSync('git', ['apply', '-p0', '-'], {
    cwd: folder,
    input: writeDiff('a.txt', before, after),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe(after);
});
