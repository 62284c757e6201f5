import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, foldWord, tokenize } from '../../../src/core/text/index.ts';

const words = (text: string): string[] => {
  const { starts, ends, count } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

test.each([
  ["L’État et l'usager", ['L', 'État', 'et', 'l', 'usager']],
  ['jusqu’au, lorsqu’il, puisqu’elle, quoiqu’un', ['jusqu', 'au', 'lorsqu', 'il', 'puisqu', 'elle', 'quoiqu', 'un']],
  ['qu’aujourd’hui', ['qu', 'aujourd’hui']],
  ['prud’homme, presqu’île, entr’aide, quelqu’un', ['prud’homme', 'presqu’île', 'entr’aide', 'quelqu’un']],
  ['the citizens’ and government’s don’t', ['the', 'citizens', 'and', 'government', 's', 'don’t']],
  ['co-construction, vingt-trois', ['co', 'construction', 'vingt', 'trois']],
  ['le P.A.N. et la C.A.D.A, L. 311-1', ['le', 'P.A.N.', 'et', 'la', 'C.A.D.A', 'L', '311', '1']],
  ['data.gouv.fr', ['data', 'gouv', 'fr']],
  ['e\u0301tat co\u00adnstruire 😀 mot\u200b.', ['e\u0301tat', 'co\u00adnstruire', 'mot']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test.each([
  ['L’administration', 1],
  ['peut-être qu’il vient', 3],
  ['the government’s plan', 3],
  ['Art. L. 311-1 du code', 5],
  ['', 0],
  ['« Oui » – non', 2],
])('word count of %s', (text, count) => expect(countWords(text)).toBe(count));

test.each([
  ['ŒUVRE', 'oeuvre'],
  ['Æquo', 'aequo'],
  ['E\u0301TAT', 'etat'],
  ['ga\u00adrant', 'garant'],
  ['aujourd’hui', "aujourd'hui"],
  ['ç', 'c'],
])('%s folds to %s', (word, key) => expect(foldWord(word)).toBe(key));

test('every letter and digit is in a word, and words ascend', () => {
  const part = fc.constantFrom(
    'l’',
    'État',
    "d'",
    '.',
    'A.',
    '😀',
    '\u0301',
    '\u00ad',
    ' ',
    '-',
    'x',
    '9',
    "s'",
    '\n',
    '¼',
    '字',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        const { starts, ends, count } = tokenize(text);
        let rest = '';
        let last = 0;
        for (let i = 0; i < count; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          rest += text.slice(last, starts[i]);
          last = ends[i] as number;
        }
        expect(rest + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
    { numRuns: 500 },
  );
});

describe('hostile texts end, with no word that is endless', () => {
  test.each([
    ['100,000 marks on a letter', `a${'\u0301'.repeat(100_000)}`, 1],
    ['a million a', 'a'.repeat(1_000_000), 1],
    ['a million initials', 'A.'.repeat(1_000_000), 1],
    ['a million élisions', 'l’'.repeat(500_000), 500_000],
    ['5 MB on one line', 'consultation du public, '.repeat(210_000), 630_000],
  ])('%s', (_, text, count) => {
    const tokens = tokenize(text);
    expect(tokens.count).toBe(count);
    expect(tokens.table.surfaces.every((surface) => surface.length <= 80)).toBe(true);
  });
});
