import { describe, expect, test } from 'vitest';
import { type ReadError, readDocument } from '../../../src/core/index.ts';

const words = 'L’été, 10 € d’aide à l’œuvre';
const windows = Uint8Array.from('L\x92\xe9t\xe9, 10 \x80 d\x92aide \xe0 l\x92\x9cuvre', (one) => one.charCodeAt(0));
const wide = (isBig: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...words].flatMap((one) => {
      const code = one.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

test.each<[string, Uint8Array, string[]]>([
  ['UTF-8', new TextEncoder().encode(words), []],
  ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${words}`), []],
  ['UTF-16 LE with a mark', wide(false, true), ['utf-16le']],
  ['UTF-16 BE with a mark', wide(true, true), ['utf-16be']],
  ['Windows-1252', windows, ['windows-1252']],
])('%s', async (_, bytes, notes) => {
  const document = await readDocument(bytes, 'text');
  expect(document.source).toBe(words);
  expect(document.notes).toEqual(notes);
});

test('UTF-16 without a mark is told by its zero bytes', async () => {
  const text = 'Avis de la commission sur le projet';
  const bytes = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0), 0]));
  expect((await readDocument(bytes, 'text')).source).toBe(text);
});

describe('what is no text is refused, with its name', () => {
  const refused = async (start: string) => {
    const bytes = Uint8Array.from(start, (one) => one.charCodeAt(0));
    const error = (await readDocument(bytes, 'text').catch((caught: unknown) => caught)) as ReadError;
    return [error.describe('fr'), error.describe('en')];
  };
  const accepted = '.txt, .md, .mdx, .html, .docx, .odt, .pdf';

  test.each<[string, string]>([
    ['PK\x03\x04rest', 'Word .docx, OpenDocument .odt or .zip'],
    ['%PDF-1.7', 'PDF'],
    ['\x89PNG\r\n', 'PNG image'],
    ['text\0\0text', 'byte 0x00 at 4'],
  ])('%j', async (start, found) => {
    expect(await refused(start)).toEqual([
      `n’est pas un texte (${found}), formats acceptés : ${accepted}`,
      `is not a text (${found}), accepted formats: ${accepted}`,
    ]);
  });

  test.each<[string, string]>([
    ['\xd0\xcf\x11\xe0\xa1', 'Word .doc'],
    ['{\\rtf1', 'RTF'],
  ])('%j: what Word can save as .docx', async (start, found) => {
    expect(await refused(start)).toEqual([
      `est dans un format qui n’est pas lu ici (${found}), enregistrez-le en .docx`,
      `is in a format that isn’t read here (${found}), save it as .docx`,
    ]);
  });
});

test('an empty file has a note', async () => {
  expect((await readDocument(new Uint8Array(), 'text')).notes).toEqual(['empty']);
  expect((await readDocument('---', 'text')).notes).toEqual(['no-prose']);
});
