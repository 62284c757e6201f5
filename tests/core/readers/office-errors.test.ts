import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { detectFormat, type FormatId, ReadError, readDocument } from '../../../src/core/index.ts';
import { docxParts, makeDocx, p } from '../make-docx.ts';
import { makeOdt } from '../make-odt.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const parts = docxParts({ body: p('Bonjour') });
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
const withBody = (xml: string) => zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
const zip = (name: string, text: string) => zipSync({ [name]: strToU8(text) });
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]><w>&b;</w>`;

/** What the command says after the file's name, in both languages. */
async function refuse(bytes: Uint8Array, format: FormatId): Promise<[string, string]> {
  const error = (await readDocument(bytes, format).catch((caught: unknown) => caught)) as ReadError;
  return [error.describe('fr'), error.describe('en')];
}

describe('each bad file has its line, in both languages', () => {
  test.each<[string, Uint8Array, FormatId, string, string]>([
    [
      'an .odt named .docx',
      makeOdt({ body: '' }),
      'docx',
      'n’est pas ce que son extension annonce (OpenDocument .odt), renommez-le',
      'is not what its extension says (OpenDocument .odt), rename it',
    ],
    [
      'a .docx named .odt',
      makeDocx({ body: '' }),
      'odt',
      'n’est pas ce que son extension annonce (Word .docx), renommez-le',
      'is not what its extension says (Word .docx), rename it',
    ],
    [
      'a .doc named .docx',
      latin('\xd0\xcf\x11\xe0'.padEnd(600, '\0')),
      'docx',
      'n’est pas un .docx (Word .doc), enregistrez-le en .docx depuis Word ou LibreOffice',
      'is not a .docx (Word .doc), save it as .docx from Word or LibreOffice',
    ],
    [
      'an .xlsx',
      zip('[Content_Types].xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'docx',
      'n’est pas un .docx (Excel .xlsx), enregistrez-le en .docx depuis Word ou LibreOffice',
      'is not a .docx (Excel .xlsx), save it as .docx from Word or LibreOffice',
    ],
    [
      'an .ods',
      zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      'odt',
      'n’est pas un .odt (OpenDocument .ods), enregistrez-le en .odt depuis LibreOffice',
      'is not an .odt (OpenDocument .ods), save it as .odt from LibreOffice',
    ],
    [
      'any archive',
      zip('photo.jpg', 'x'),
      'docx',
      'n’est pas un .docx (.zip), enregistrez-le en .docx depuis Word ou LibreOffice',
      'is not a .docx (.zip), save it as .docx from Word or LibreOffice',
    ],
    [
      'a text',
      latin('Bonjour'),
      'docx',
      'n’est pas un .docx (text), enregistrez-le en .docx depuis Word ou LibreOffice',
      'is not a .docx (text), save it as .docx from Word or LibreOffice',
    ],
    [
      'nothing',
      new Uint8Array(),
      'odt',
      'n’est pas un .odt (0 byte), enregistrez-le en .odt depuis LibreOffice',
      'is not an .odt (0 byte), save it as .odt from LibreOffice',
    ],
    [
      'a Word file with a password',
      fixture('docx/secret.docx'),
      'docx',
      'est protégé par un mot de passe (Microsoft Office), enregistrez-en une copie sans mot de passe',
      'is protected by a password (Microsoft Office), save a copy without password',
    ],
    [
      'an OpenDocument with a password',
      fixture('odt/secret.odt'),
      'odt',
      'est protégé par un mot de passe (OpenDocument), enregistrez-en une copie sans mot de passe',
      'is protected by a password (OpenDocument), save a copy without password',
    ],
    [
      'a cut file',
      makeDocx({ body: p('Bonjour') }).subarray(0, 700),
      'docx',
      'est abîmé (zip), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged (zip), open it in Word or LibreOffice and save it again',
    ],
    [
      'no body',
      without('word/document.xml'),
      'docx',
      'est abîmé (word/document.xml), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged (word/document.xml), open it in Word or LibreOffice and save it again',
    ],
    [
      'no list of types',
      without('[Content_Types].xml'),
      'docx',
      'est abîmé ([Content_Types].xml), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged ([Content_Types].xml), open it in Word or LibreOffice and save it again',
    ],
    [
      'an .odt without content',
      zip('mimetype', 'application/vnd.oasis.opendocument.text'),
      'odt',
      'est abîmé (content.xml), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged (content.xml), open it in Word or LibreOffice and save it again',
    ],
    [
      'broken XML',
      withBody('<w><p></w>'),
      'docx',
      'est abîmé (word/document.xml: unexpected close tag.), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged (word/document.xml: unexpected close tag.), open it in Word or LibreOffice and save it again',
    ],
    [
      'an entity that nothing defines',
      withBody('<w>&b;</w>'),
      'docx',
      'est abîmé (word/document.xml: undefined entity.), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'is damaged (word/document.xml: undefined entity.), open it in Word or LibreOffice and save it again',
    ],
    [
      'entities that grow',
      withBody(laughs),
      'docx',
      'contient une déclaration DOCTYPE, qui peut piéger un lecteur (word/document.xml), enregistrez-le de nouveau depuis Word ou LibreOffice',
      'holds a DOCTYPE declaration, which can trap a reader (word/document.xml), save it again from Word or LibreOffice',
    ],
  ])('%s', async (_, bytes, format, fr, en) => expect(await refuse(bytes, format)).toEqual([fr, en]));

  test('a bomb, as the archive describes it', () => {
    const error = new ReadError('zip-bomb', 'word/document.xml, 18 kB → 17 MB');
    expect([error.describe('fr'), error.describe('en')]).toEqual([
      'se déplie bien au-delà de sa taille (word/document.xml, 18 kB → 17 MB), demandez une autre copie à qui vous l’a donné',
      'unpacks to far more than its size (word/document.xml, 18 kB → 17 MB), ask whoever gave it to you for another copy',
    ]);
  });
});

test.each<[string, Uint8Array, FormatId | undefined]>([
  ['.docx', makeDocx({ body: '' }), 'docx'],
  ['.odt', makeOdt({ body: '' }), 'odt'],
  ['.pdf', latin('%PDF-1.7'), 'pdf'],
  ['.zip', zip('photo.jpg', 'x'), undefined],
  ['damaged', latin('PK\x03\x04'), undefined],
  ['text', latin('Bonjour'), undefined],
])('bytes show their format by themselves: %s', async (_, bytes, format) =>
  expect(await detectFormat(bytes)).toBe(format),
);

test('a file that nests deeper than the call stack is read', async () => {
  const deep = (tag: string) => `${`<${tag}>`.repeat(20_000)}${p('Bonjour')}${`</${tag}>`.repeat(20_000)}`;
  const { segments } = await readDocument(
    makeDocx({ body: deep('w:sdt').replaceAll('<w:sdt>', '<w:customXml>').replaceAll('</w:sdt>', '</w:customXml>') }),
    'docx',
  );
  expect(segments.map(({ text }) => text)).toEqual(['Bonjour']);
});
