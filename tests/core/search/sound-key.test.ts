import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundKey } from '../../../src/core/search/sound-key.ts';

const alike = {
  fr: [
    ['concertation', 'consertation'],
    ['decret', 'dekre', 'decrets'],
    ['enquete', 'anquete', 'enquetes'],
    ['silence', 'silanse'],
    ['acceptation', 'axeptassion'],
    ['algorithme', 'algoritme'],
    ['anonymisation', 'anonimization'],
    ['publique', 'publik'],
    ['tires', 'tirer', 'tiree'],
    ['photographe', 'fotografe'],
    ['beaute', 'boter', 'bautee'],
  ],
  en: [
    ['participation', 'partisipashun'],
    ['language', 'langwidge'],
    ['official', 'ofishal'],
    ['citizen', 'sitizen'],
    ['query', 'kwery'],
    ['right', 'rite'],
  ],
} as const;
const apart = {
  fr: ['usager', 'regle', 'reglement', 'arret', 'alerte', 'conseil', 'consultation', 'concertation'],
  en: ['petition', 'inquiry', 'decree', 'prefect', 'dataset', 'grant', 'access', 'appeal'],
} as const;

describe.each(['fr', 'en'] as const)('the key of sounds, %s', (language) => {
  it('is one for spellings of one sound', () => {
    for (const [first = '', ...others] of alike[language])
      for (const other of others)
        expect(`${other}: ${soundKey(other, language)}`).toBe(`${other}: ${soundKey(first, language)}`);
  });

  it('differs for words that sound different', () => {
    const keys = apart[language].map((word) => soundKey(word, language));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never makes a word much longer, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiouycghknmpstxz') }), (word) => {
        expect(soundKey(word, language).length).toBeLessThanOrEqual(2 * word.length);
      }),
    );
  });
});
