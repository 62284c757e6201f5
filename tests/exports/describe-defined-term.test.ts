import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeDefinedTerm } from '../../src/exports/index.ts';
import type { Entry } from '../../src/schema/index.ts';
import { site, vocabularyOf } from './vocabulary.ts';

const wordOf = (text: string) => vocabularyOf(text).concepts[0]?.words.fr as Entry;

it('describes an entry as schema.org has it', () => {
  expect(JSON.parse(describeDefinedTerm('essai', wordOf('mot'), 'fr', site))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': 'https://en-clair.example/glossaire/essai/',
    name: 'mot',
    alternateName: ['mot', 'mots'],
    termCode: 'essai',
    description: 'mot',
    url: 'https://en-clair.example/glossaire/essai/',
    inLanguage: 'fr',
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'En clair',
      url: 'https://en-clair.example/glossaire/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  });
});

it('can’t end its own script, and is read back as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('</script>', '<!--', '<script', '&lt;', '\u2028'), fc.string(), (bad, more) => {
      const words = `x${bad}${more}x`;
      const json = describeDefinedTerm('essai', wordOf(words), 'fr', site);
      expect(json).not.toContain('<');
      expect(JSON.parse(json).description).toBe(words);
    }),
  );
});
