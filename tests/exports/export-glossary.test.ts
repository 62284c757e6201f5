import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportGlossary } from '../../src/exports/index.ts';
import { glossaryExport } from '../../src/schema/index.ts';
import { loadVocabulary, site, vocabularyOf } from './vocabulary.ts';

const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
  z.toJSONSchema(glossaryExport, { io: 'input' }),
);
/** As a program reads it: what JSON can't hold is gone. */
const read = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the glossary as JSON', () => {
  it('follows its published schema, with every concept', () => {
    const vocabulary = loadVocabulary();
    const json = read(exportGlossary(vocabulary, site));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.concepts.map(({ id }: { id: string }) => id)).toEqual(vocabulary.concepts.map(({ id }) => id));
  });

  it.each(['url', 'definition', 'askedAs'])('is refused by its schema when an entry lacks %s', (field) => {
    const json = read(exportGlossary(loadVocabulary(), site));
    delete json.concepts[0].fr[field];
    expect(validate(json)).toBe(false);
  });

  it('leaves out the forms that mean the concept only beside other words', () => {
    const [only] = exportGlossary(vocabularyOf('mot'), site).concepts;
    expect(only?.fr).toMatchObject({
      url: 'https://en-clair.example/glossaire/essai/',
      otherForms: ['mots'],
      askedAs: ['mot', 'mot'],
    });
  });
});
