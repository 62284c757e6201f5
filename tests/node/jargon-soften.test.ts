import { describe, expect, test } from 'vitest';
import { profiles } from '../../src/core/index.ts';
import { loadGlossary } from '../../src/node/index.ts';
import { findWith } from './find-with.ts';

const soften = (text: string, language: 'fr' | 'en' = 'fr') => findWith('jargon/soften', text, language);

test('a threat is flagged with kinder wording, and the rule’s own page', async () => {
  const { problems } = await soften('Répondez avant le 3 mai, faute de quoi votre dossier sera fermé.');
  expect(problems).toMatchObject([
    {
      rule: 'jargon/soften',
      severity: 'warning',
      verdict: 'soften',
      excerpt: 'faute de quoi',
      suggestions: ['sinon'],
      help: '/guide/jargon-soften/#faute-de-quoi',
      message:
        '«\u00a0faute de quoi\u00a0» peut faire peur, accuser ou rabaisser\u00a0: écrivez plutôt «\u00a0sinon\u00a0»',
    },
  ]);
});

test('a word that adds nothing can go', async () => {
  expect((await soften('Vous devez impérativement signer la page 2.')).messages).toEqual([
    '«\u00a0impérativement\u00a0» peut faire peur, accuser ou rabaisser\u00a0: supprimez-le, la règle reste la même',
  ]);
  expect((await soften('You are reminded that the hall closes at six.', 'en')).messages).toEqual([
    '“You are reminded that” may frighten, accuse or belittle: leave it out, the rule stays the same',
  ]);
});

test('`jargon/expression` leaves these words to this rule', async () => {
  const text = 'Le contrevenant paie, sous peine de poursuites. Nonobstant la pluie, il attend.';
  expect((await findWith('jargon/expression', text)).excerpts).toEqual(['Nonobstant']);
  expect((await soften(text)).excerpts).toEqual(['contrevenant', 'sous peine de']);
});

test('a law keeps the nouns that name acts and faults, not its formulas', async () => {
  const text = 'Après une mise en demeure, tout manquement est puni. Il répond, à peine de nullité.';
  expect((await findWith('jargon/soften', text, 'fr', profiles.law)).excerpts).toEqual(['à peine de']);
  expect((await soften(text)).excerpts).toEqual(['une mise en demeure', 'manquement', 'à peine de']);
});

test('the glossary has enough of them', () => {
  const count = (language: 'fr' | 'en') =>
    loadGlossary().expressions[language].filter(({ verdict }) => verdict === 'soften').length;
  expect(count('fr')).toBeGreaterThanOrEqual(25);
  expect(count('en')).toBeGreaterThanOrEqual(20);
});

/** Sentences as they stand in codes and on official pages. */
describe('right', () => {
  test.each([
    ['Il peut se voir infliger une amende de 1 500 € s’il exerce sans certification.', 'infliger', 'donner'],
    [
      'À défaut de règlement dans le délai d’un mois, le directeur écrit.',
      'À défaut de règlement',
      'Si vous ne payez pas',
    ],
    [
      'Lorsque la mise en demeure est restée sans effet, le maire fait les travaux.',
      'mise en demeure',
      'dernière demande écrite',
    ],
    ['Le syndic met en demeure le copropriétaire.', 'met en demeure', undefined],
    ['Les frais sont à la charge du copropriétaire défaillant.', 'défaillant', 'qui n’a pas payé'],
    ['La demande comporte, à peine de nullité, le nom du demandeur.', 'à peine de', undefined],
  ])('%s', async (text, excerpt, suggestion) => {
    const { advice } = await soften(text);
    expect(advice[0]?.[0]).toBe(excerpt);
    expect(advice).toHaveLength(1);
    if (excerpt !== 'défaillant') expect(advice[0]?.[1]).toBe(suggestion);
  });
});

describe('false alarms', () => {
  test.each([
    'La procédure d’injonction de payer se fait devant le juge.',
    'Le four est en brique réfractaire.',
    'Il informe des risques que peuvent encourir les travailleurs pour leur sécurité.',
    'Vous êtes convoqué à une audience du tribunal.',
    'Ce sont des violences infligées volontairement à une victime, sans blessure.',
    'Le prêt est inscrit à l’encours.',
    'Les travailleurs handicapés et les enfants handicapés sont reçus.',
    'Vous devez répondre avant le 3 mai. Il est interdit de fumer.',
  ])('fr: %s', async (text) => {
    expect((await soften(text)).excerpts).toEqual([]);
  });

  test.each([
    'You must pay before 3 May. You may not park here.',
    'She signs under penalty of perjury.',
    'The disabled badge and the elderly care home are explained here.',
    'Young offenders are helped by a team.',
    'The property was seized and forfeited.',
  ])('en: %s', async (text) => {
    expect((await soften(text, 'en')).excerpts).toEqual([]);
  });
});
