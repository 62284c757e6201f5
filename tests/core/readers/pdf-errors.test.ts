import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ReadError, readDocument } from '../../../src/core/index.ts';

const load = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));

describe('a file that can’t be read says why and what to do', () => {
  const fail = async (bytes: Uint8Array) => {
    const error = await readDocument(bytes, 'pdf').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ReadError);
    return (['fr', 'en'] as const).map((language) => (error as ReadError).describe(language));
  };
  const text = (latin1: string) => Uint8Array.from(latin1, (one) => one.charCodeAt(0));

  test.each<[string, Uint8Array, string, string]>([
    [
      'a scan',
      load('scanned'),
      'ne contient que des images (1 page), demandez le fichier Word ou passez-le à la reconnaissance de texte (OCR)',
      'holds only images (1 page), ask for the Word file or run text recognition on it (OCR)',
    ],
    [
      'behind a password',
      load('encrypted'),
      'est protégé par un mot de passe (PDF), enregistrez-en une copie sans mot de passe',
      'is protected by a password (PDF), save a copy without password',
    ],
    [
      'cut short',
      load('truncated'),
      'est abîmé (Invalid PDF structure.), demandez une autre copie ou le fichier Word',
      'is damaged (Invalid PDF structure.), ask for another copy or for the Word file',
    ],
    [
      'no page',
      text(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
      ),
      'est abîmé (0 page), demandez une autre copie ou le fichier Word',
      'is damaged (0 page), ask for another copy or for the Word file',
    ],
    [
      'a page that is announced and missing',
      text(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[9 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>',
      ),
      'est abîmé (page 1), demandez une autre copie ou le fichier Word',
      'is damaged (page 1), ask for another copy or for the Word file',
    ],
    [
      'an empty file',
      new Uint8Array(),
      'n’est pas un .pdf (0 bytes without %PDF), renommez-le, ou demandez une autre copie',
      'is not a .pdf (0 bytes without %PDF), rename it, or ask for another copy',
    ],
    [
      'another format under this name',
      text('PK\x03\x04'),
      'n’est pas un .pdf (Word .docx, OpenDocument .odt or .zip), renommez-le, ou demandez une autre copie',
      'is not a .pdf (Word .docx, OpenDocument .odt or .zip), rename it, or ask for another copy',
    ],
  ])('%s', async (_, bytes, french, english) => {
    expect(await fail(bytes)).toEqual([french, english]);
  });

  test('a file that is damaged anywhere is read or refused, never anything else', { timeout: 20_000 }, async () => {
    const whole = load('hyphenated');
    for (let step = 0; step < 12; step += 1) {
      const bytes = whole.slice();
      for (let at = 40 + step; at < bytes.length; at += 397 + 31 * step) bytes[at] = (bytes[at] ?? 0) ^ (step + 1);
      const result = await readDocument(bytes, 'pdf').catch((error: unknown) => error);
      expect(result instanceof ReadError || Array.isArray((result as { segments: unknown }).segments)).toBe(true);
    }
  });
});
