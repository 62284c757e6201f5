import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument, rules } from '../../../src/core/index.ts';
import { rareWords } from '../../../src/core/lint/rules/word/rare-words-fr.ts';
import type { Language } from '../../../src/schema/index.ts';
import { lexicon } from './lexicon.ts';

async function find(text: string, language: Language = 'fr') {
  const document = await readDocument(text, 'markdown');
  const own = rules.filter(({ id }) => id === 'word/rare');
  return lintDocument(document, { lexicon, profile: profiles.default, language, rules: own }).problems;
}
const excerpts = async (text: string, language?: Language) =>
  (await find(text, language)).map(({ excerpt }) => excerpt);

test('a heading is left for the text below it', async () => {
  expect(await find('# Le quorum\n\nLe quorum est de dix.')).toMatchObject([{ start: { line: 3 } }]);
});

test('the message gives the counts of both kinds of text', async () => {
  const [, law, plain] = /^(\d+) (\d+) .*\bsaurait\b/m.exec(rareWords) ?? [];
  expect(await find('La commune ne saurait fermer la salle. Nul ne saurait l’ignorer.')).toMatchObject([
    {
      severity: 'info',
      message: `«\u00a0saurait\u00a0» est rare hors des textes de loi (${law} emplois dans quatre codes, ${plain} dans les fiches officielles), et revient 1 fois\u00a0: prenez un mot courant, ou expliquez-le`,
    },
  ]);
});

test('each line of the list is two counts and forms, each form once, law first by far', () => {
  const lines = rareWords.trim().split('\n');
  expect(lines.filter((line) => !/^\d+ \d+(?: \p{Ll}{5,})+$/u.test(line))).toEqual([]);
  const forms = lines.flatMap((line) => line.split(' ').slice(2));
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.length).toBeGreaterThan(200);
  expect(lines.filter((line) => Number(line.split(' ')[0]) < 2 * Number(line.split(' ')[1]))).toEqual([]);
  // The rule keeps the rank of a word in one byte.
  expect(lines.length).toBeLessThan(254);
});

/** Sentences as they stand in codes and on official pages. */
test.each([
  ['Le fait de méconnaître ces règles est puni.', 'méconnaître'],
  ['Le comité délibère lorsque dix membres sont là.', 'délibère'],
  ['Les avis émanant du public sont lus.', 'émanant'],
  ['Le nouveau plan se substitue à l’ancien.', 'substitue'],
])('right: %s', async (text, excerpt) => {
  expect(await excerpts(text)).toEqual([excerpt]);
});

describe('false alarms', () => {
  test.each([
    ['explained', 'Le quorum, c’est-à-dire le nombre minimum de présents, est de dix.'],
    ['explained', 'Lorsque ce nombre (quorum) n’est pas atteint, on recommence.'],
    ['explained', 'Le cessionnaire (nouveau locataire) paie.'],
    ['a quotation', 'La loi dit : « quiconque ».'],
    ['a name', 'Le journal Quorum paraît. Le Rapporteur est un film.'],
    ['everyday words', 'Les règles de la salle sont affichées à la mairie et sur le site.'],
  ])('%s: %s', async (_, text) => {
    expect(await excerpts(text)).toEqual([]);
  });

  test('English: no list, no finding', async () => {
    expect(await excerpts('The rapporteur notes the quorum and the ratio.', 'en')).toEqual([]);
  });
});
