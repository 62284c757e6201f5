import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGlossaryCsv } from '../../src/exports/index.ts';
import { languages } from '../../src/schema/index.ts';
import { loadVocabulary, site, vocabularyOf } from './vocabulary.ts';

/** Strict: rows of unequal length and stray quotes are refused. */
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('the glossary as a table', () => {
  it.each(languages)('in %s, is read back with every word and its meaning', (language) => {
    const { concepts } = loadVocabulary();
    const rows = read(writeGlossaryCsv(loadVocabulary(), language, site));
    expect(rows.map(({ id, term, definition }) => ({ id, term, definition }))).toEqual(
      concepts.map(({ id, words }) => {
        const { term, definition } = words[language];
        return { id, term, definition };
      }),
    );
  });

  it('begins with a byte order mark, which programs leave out', () => {
    const csv = writeGlossaryCsv(vocabularyOf('mot'), 'fr', site);
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(Object.keys(read(csv)[0] ?? {})[0]).toBe('id');
  });

  it('brings any text back as it was: quotes, commas, line ends', () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', 'é', "'") });
    fc.assert(
      fc.property(
        cell.map((text) => `x${text}x`),
        (words) => {
          const [row] = read(writeGlossaryCsv(vocabularyOf(words), 'fr', site));
          expect(row).toMatchObject({ term: words, definition: words, theme: words, 'other-forms': `${words}s` });
        },
      ),
    );
  });
});
