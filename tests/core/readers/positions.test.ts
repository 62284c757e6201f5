import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FormatId,
  findTextRange,
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
