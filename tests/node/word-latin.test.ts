import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/node/index.ts';
import { findWith } from './find-with.ts';

const latin = (text: string, language: 'fr' | 'en' = 'fr') => findWith('word/latin', text, language);

test('Latin is flagged with its plain wording', async () => {
  const { problems } = await latin('Le dossier est rejeté ipso facto.');
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      suggestions: ['automatiquement'],
      help: '/guide/word-latin/#ipso-facto',
      message: '«\u00a0ipso facto\u00a0» est du latin\u00a0: écrivez «\u00a0automatiquement\u00a0»',
    },
  ]);
  expect((await latin('Bring proof, e.g. a bill.', 'en')).messages).toEqual([
    '“e.g.” is Latin: write “for example” or “such as”',
  ]);
});

test.each(['fr', 'en'] as const)('%s: at least 40 wordings are known, each with a plain one', (language) => {
  const found = loadGlossary().expressions[language].filter(({ rule }) => rule === 'word/latin');
  expect(found.length).toBeGreaterThanOrEqual(40);
  expect(found.filter(({ plain }) => plain.length === 0)).toEqual([]);
});

/** Sentences as they stand in codes and on official pages. */
test.each([
  ['Chaque régime auquel le de cujus a été affilié paie.', 'de cujus'],
  ['Ces montants sont diminués au prorata de la durée.', 'au prorata'],
  ['La commission ad hoc émet un avis.', 'ad hoc'],
  ['Difficile à mesurer l’impact de la participation vs. les coûts.', 'vs'],
  ['Il est recommandé de rédiger *a minima* deux documents.', 'a minima'],
])('right: %s', async (text, excerpt) => {
  expect((await latin(text)).excerpts).toEqual([excerpt]);
});

describe('false alarms', () => {
  test.each([
    'A priori, venez via la rue Neuve, etc.',
    'Il écrit : « in fine ».',
    'Le préjudice causé par la douleur (appelé pretium doloris) est payé.',
    'La construction supra-communale et les infrastructures coûtent cher.',
    'Une indemnité supra légale est possible.',
    'Jouez au forum, visitez le muséum et le lycée Infra Nova.',
    'La règle vaut à première vue (prima facie).',
  ])('fr: %s', async (text) => {
    expect((await latin(text)).excerpts).toEqual([]);
  });

  test.each([
    'Via the status quo, vice versa, etc.',
    'The Lis Pendens Amendment Act of 2010 applies.',
    'It was caught in camera footage.',
    'De minimis aid is paid by the state.',
    'The court’s power (known as res judicata) ends there.',
  ])('en: %s', async (text) => {
    expect((await latin(text, 'en')).excerpts).toEqual([]);
  });
});
