import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLexicon, findTerms } from '../../../src/core/lexicon/index.ts';
import { asOptions, entry, readTable } from './entry.ts';

const rows = readTable('fr').filter(([form]) => form !== undefined);
const forms = [...new Map(rows.map(([form = '', partOfSpeech = '']) => [form, partOfSpeech])).entries()];
const entries = forms.map(([form, partOfSpeech], i) => entry(`e${i}`, form, asOptions(partOfSpeech)));
const lexicon = buildLexicon(entries, 'fr');

/** Real phrases, nasty characters and joins of all kinds. */
const phrase = fc.constantFrom(...rows.map(([, , text = '']) => text.replace(/[[\]]/g, '')));
const word = fc.constantFrom(
  'de',
  'la',
  'plan',
  'l’',
  "d'",
  'qu’',
  'État',
  'e\u0301tat',
  'ŒUVRE',
  'loi',
  'lois',
  'P.A.N.',
  'PAN',
  'public',
);
const nasty = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u2060',
  '\u00a0',
  '\u202f',
  '\n',
  '\r\n',
  '\n\n',
  '-',
  '\u2011',
  '’',
  "'",
  '.',
  ',',
  '«',
  '😀',
  '\u0301',
  '_',
  '@',
  '/',
  '\ud800',
  'é',
  '1',
  ' ',
);
const text = fc
  .array(fc.oneof(phrase, word, nasty, fc.constant(' ')), { maxLength: 25 })
  .map((parts) => parts.join(''));

const runs = { numRuns: 500 };
const summary = (source: string) =>
  findTerms(source, lexicon).map(({ entry: { id }, start, end }) => [id, source.slice(start, end).normalize('NFC')]);

test('offsets ascend, never overlap, and cut whole words', () => {
  fc.assert(
    fc.property(text, (source) => {
      let last = 0;
      for (const { start, end } of findTerms(source, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(source.charAt(start)).toMatch(/[\p{L}\p{N}]/u);
        expect(source.charAt(end - 1)).toMatch(/[\p{L}\p{N}\p{M}.]/u);
        expect(source.charAt(start - 1)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(source.charAt(end)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
        last = end;
      }
    }),
    runs,
  );
});

test('what is found is found again in its own words, but for names whose capitals depend on the words around', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { entry: found, start, end } of findTerms(source, lexicon)) {
        if (found.forms[0]?.exactCase) continue;
        const slice = source.slice(start, end);
        expect(findTerms(` ${slice} `, lexicon).map((match) => [match.start, match.end])).toContainEqual([
          1,
          slice.length + 1,
        ]);
      }
    }),
    runs,
  );
});

test('the same text gives the same matches, whatever the order of the entries', () => {
  const reversed = buildLexicon([...entries].reverse(), 'fr');
  fc.assert(
    fc.property(text, (source) => {
      const first = findTerms(source, lexicon);
      expect(findTerms(source, lexicon)).toEqual(first);
      expect(findTerms(source, reversed)).toEqual(first);
    }),
    runs,
  );
});

test('composed and decomposed text give the same entries and words', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(summary(source.normalize('NFD'))).toEqual(summary(source.normalize('NFC')));
    }),
    runs,
  );
});
