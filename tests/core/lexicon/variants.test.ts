import { describe, expect, test } from 'vitest';
import { buildLexicon, findTerms } from '../../../src/core/lexicon/index.ts';
import type { Language } from '../../../src/schema/index.ts';
import { asOptions, entry, readTable } from './entry.ts';

const found = (language: Language, form: string, partOfSpeech: string, text: string): string[] => {
  const lexicon = buildLexicon([entry('e', form, { ...asOptions(partOfSpeech), language })], language);
  return findTerms(text, lexicon).map(({ start, end }) => text.slice(start, end));
};

/** The text without its marks, and the words between them. */
const readMarks = (marked: string) => ({
  text: marked.replace(/[[\]]/g, ''),
  expected: [...marked.matchAll(/\[(.*?)\]/gs)].map((match) => match[1]),
});

describe.each(['fr', 'en'] as const)('variants in %s', (language) => {
  test.each(readTable(language))('%s (%s) in « %s »', (form = '', partOfSpeech = '', marked = '') => {
    const { text, expected } = readMarks(marked);
    expect(expected).not.toHaveLength(0);
    expect(found(language, form, partOfSpeech, text)).toEqual(expected);
    const decomposed = found(language, form, partOfSpeech, text.normalize('NFD'));
    expect(decomposed.map((slice) => slice.normalize('NFC'))).toEqual(expected.map((slice) => slice?.normalize('NFC')));
    expect(found(language, form.normalize('NFD'), partOfSpeech, text)).toEqual(expected);
  });
});

describe('confusables', () => {
  test.each(readTable('confusables'))(
    '%s: %s (%s) not in « %s »: %s',
    (language, form = '', partOfSpeech = '', text = '') => {
      expect(found(language as Language, form, partOfSpeech, text)).toEqual([]);
      expect(found(language as Language, form, partOfSpeech, text.normalize('NFD'))).toEqual([]);
    },
  );
});

test('the tables are large enough to mean something', () => {
  expect(readTable('fr').length).toBeGreaterThanOrEqual(210);
  expect(readTable('fr').length + readTable('en').length).toBeGreaterThanOrEqual(300);
  expect(readTable('confusables').length).toBeGreaterThanOrEqual(150);
});
