import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { buildFinder, type IndexedWord } from '../../../src/core/search/index.ts';

const word = (id: string, more: Partial<IndexedWord>): IndexedWord => ({
  id,
  term: id,
  forms: [],
  twins: [],
  asked: [],
  definition: '',
  theme: 'participation',
  href: `/glossaire/${id}/`,
  ...more,
});
const words = [
  word('projet-de-loi', { term: 'projet de loi', forms: ['PJL'], twins: ['government bill'] }),
  word('loi', { twins: ['law'], definition: 'Une règle votée par le Parlement.' }),
  word('decret', { term: 'décret', definition: 'Une décision qui applique une loi.' }),
  word('petition', { term: 'pétition', twins: ['petition'], asked: ['signer un texte à plusieurs'] }),
  word('cada', { term: 'Commission d’accès aux documents', forms: ['CADA'], asked: ['la mairie refuse un document'] }),
];
const find = buildFinder(MiniSearch, { language: 'fr', words });
const first = (query: string) => find(query)[0]?.id;

describe('the finder', () => {
  it.each([
    ['the whole name before a longer one', 'loi', 'loi'],
    ['a longer name', 'projet de loi', 'projet-de-loi'],
    ['a plural', 'décrets', 'decret'],
    ['no accent, capitals', 'PETITION', 'petition'],
    ['the beginning of a word', 'dé', 'decret'],
    ['a letter dropped', 'ptition', 'petition'],
    ['two letters swapped', 'dcéret', 'decret'],
    ['the sound', 'dékrai', 'decret'],
    ['an acronym with dots', 'C.A.D.A.', 'cada'],
    ['the other language', 'government bill', 'projet-de-loi'],
    ['a question', 'que faire si ma mairie refuse de donner un document ?', 'cada'],
    ['an elision', 'l’accès', 'cada'],
    ['one empty word', 'd', 'decret'],
  ])('finds %s', (_, query, id) => {
    expect(first(query)).toBe(id);
  });

  it('says which other wording led to a word, and when it is in the other language', () => {
    expect(find('signer un texte')[0]).toMatchObject({ id: 'petition', via: 'signer un texte à plusieurs' });
    expect(find('government')[0]).toMatchObject({ via: 'government bill', isForeign: true });
    expect(find('loi')[0]).not.toHaveProperty('via');
  });

  it('finds nothing for nothing, and nothing where nothing is near', () => {
    expect(find('')).toEqual([]);
    expect(find(' ?! … ')).toEqual([]);
    expect(find('xylophone')).toEqual([]);
  });

  it('finds words that look alike when asked loosely', () => {
    expect(find('petunia')).toEqual([]);
    expect(find('petunia', 'loose')[0]?.id).toBe('petition');
  });

  it('reads the beginning of a pasted page alone', () => {
    const page = 'décret '.repeat(100_000);
    expect(find(page)).toEqual(find(page.slice(0, 200)));
  });

  it('gives each word once, of the index alone, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('__proto__', '<img src=x>', '~', '~~~', '$&'),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(undefined, 'loose' as const), (query, how) => {
        const ids = find(query, how).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(words.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});
