import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FormatId,
  findTextRange,
  ReadError,
  readDocument,
  type Segment,
  sourceEnd,
  sourceOffset,
} from '../../../src/core/index.ts';

/** Every word of a segment, with the source characters that its position points at. */
function wordsOf(source: string, segments: readonly Segment[]): [read: string, pointed: string][] {
  return segments.flatMap((segment) =>
    [...segment.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): [string, string] => [
      word,
      source.slice(sourceOffset(segment, index), sourceEnd(segment, index + word.length, source)),
    ]),
  );
}

const word = fc.constantFrom('avis', 'l’État', 'été', '2026', 'Œuvre', 'a', '🌳', 'A\u0301', 'mandat');
const glue = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\r\n\r\n', ', ', '. ', ' — ', '\u00a0: ', ' ');
const opener: Record<string, fc.Arbitrary<string>> = {
  text: fc.constantFrom('', '· ', '1. ', '- ', '  '),
  markdown: fc.constantFrom(
    '',
    '# ',
    '- ',
    '> ',
    '> - ',
    '**',
    '_',
    '1. ',
    '`',
    '| a | b |\n|---|---|\n| ',
    '\\*',
    '[^1]: ',
  ),
  html: fc.constantFrom(
    '',
    '<p>',
    '<b>',
    '</p>',
    '<br>',
    '<li>',
    '<td>',
    '</b>',
    '<!-- c -->',
    '<div>',
    '<span lang="en">',
  ),
};

describe.each(['text', 'markdown', 'html'] as FormatId[])('%s', (format) => {
  test('every word that is read stands at its position in the source', async () => {
    const piece = fc.tuple(opener[format] as fc.Arbitrary<string>, word, glue).map((parts) => parts.join(''));
    const source = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const document = await readDocument(text, format);
        for (const [read, pointed] of wordsOf(document.source, document.segments)) expect(pointed).toBe(read);
        for (const segment of document.segments) {
          for (const { 0: word, index } of segment.text.matchAll(/[\p{L}\p{N}]+/gu)) {
            const end = index + word.length;
            const range = [sourceOffset(segment, index), sourceEnd(segment, end, document.source)] as const;
            expect(findTextRange(segment, ...range)).toEqual([index, end]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[FormatId, string, string]>([
  [
    'html',
    '<p>la <b>con</b>certation &eacute;crite &amp; d&eacute;mat&#233;rialis&#xe9;e</p>',
    'd&eacute;mat&#233;rialis&#xe9;e',
  ],
  ['markdown', 'un mandat **de** concertation d&eacute;j&agrave; \\*sign\\*', 'd&eacute;j&agrave;'],
])('%s: a word written with character references is pointed at whole', async (format, source, written) => {
  const { segments } = await readDocument(source, format);
  const segment = segments[0] as Segment;
  const read = written.includes('mat') ? 'dématérialisée' : 'déjà';
  const at = segment.text.indexOf(read);
  expect(at).toBeGreaterThan(0);
  expect(source.slice(sourceOffset(segment, at), sourceEnd(segment, at + read.length, source))).toBe(written);
});

describe('places that a parser loses', () => {
  const pointedAt = async (source: string, format: FormatId, word: string) => {
    const { segments } = await readDocument(source, format);
    return wordsOf(source, segments).find(([read]) => read === word)?.[1];
  };

  test.each<[string, FormatId, string]>([
    ['an address after a bracket that is never closed', 'markdown', 'Avis [voir www.ville.fr avant mardi.'],
    ['a reference without its semicolon', 'html', '<p>&Eacute crit &copy 2024, avant mardi.</p>'],
    ['text that a table throws out', 'html', '<p>&not</p><table>&not avant mardi.'],
    ['characters that no text may hold', 'html', '<p>\0\0\0 avant mardi.</p>'],
  ])('%s', async (_, format, source) => expect(await pointedAt(source, format, 'mardi')).toBe('mardi'));
});

test('an expression that is never closed is refused, however many braces follow', async () => {
  const source = `{ \`${'a }\n'.repeat(40_000)}`;
  await expect(readDocument(source, 'mdx')).rejects.toThrow('an expression { is never closed');
});

test('a thousand lines of marks under one another are refused, a long table and a drawing in dashes are not', async () => {
  await expect(readDocument('|-|-|\n'.repeat(1200), 'markdown')).rejects.toThrow('1001:1 1000 ×');
  await expect(readDocument(`Avis.\n\n${'-\n'.repeat(1200)}`, 'mdx')).rejects.toThrow('1003:1 1000 ×');
  const table = await readDocument(`| Date | Lieu |\n|-|-|\n${'| 3 mai | Lyon |\n'.repeat(1200)}`, 'markdown');
  expect(table.segments).toHaveLength(2402);
  const drawing = await readDocument(`Avis.\n\n${'-----\n\n'.repeat(1200)}`, 'markdown');
  expect(drawing.segments.map(({ text }) => text)).toEqual(['Avis.']);
});

test('quotations and lists that nobody could read are refused, a long rule is not', async () => {
  await expect(readDocument(`Avis.\n\n${'> '.repeat(20_000)}fin`, 'markdown')).rejects.toThrow('3:1 100 ×');
  await expect(readDocument(`${'- '.repeat(20_000)}fin`, 'markdown')).rejects.toThrow('1:1 100 ×');
  await expect(readDocument('*a '.repeat(20_000), 'markdown')).rejects.toThrow('1:1 1000 ×');
  expect((await readDocument(`Avis.\n\n${'-'.repeat(200)}\n`, 'markdown')).segments).toHaveLength(1);
});

test('a bare address is silent, without the mark that ends the sentence', async () => {
  const { segments } = await readDocument('Écrivez à mairie@ville.fr, ou voyez (https://ville.fr/avis).', 'markdown');
  const [{ text = '', silent = [] } = {}] = segments;
  expect(silent.map(([start, end]) => text.slice(start, end))).toEqual(['mairie@ville.fr', 'https://ville.fr/avis']);
});

test('components deeper than the call stack are read or refused, never anything else', async () => {
  const source = `${'<A>'.repeat(5000)}a${'</A>'.repeat(5000)}`;
  const read = await readDocument(source, 'mdx').catch((error: unknown) => error);
  expect(read instanceof ReadError || (read as { format: string }).format).toBeTruthy();
});
