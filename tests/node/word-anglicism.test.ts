import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/node/index.ts';
import { findWith } from './find-with.ts';

const anglicism = (text: string, language: 'fr' | 'en' = 'fr') => findWith('word/anglicism', text, language);

test('an English word is flagged with its French equal', async () => {
  const { problems } = await anglicism('Le groupe fait un exercice de brainstorm.');
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      suggestions: ['recherche d’idées', 'remue-méninges'],
      help: '/guide/word-anglicism/#brainstorming',
      message:
        '«\u00a0brainstorm\u00a0» vient de l’anglais\u00a0: écrivez «\u00a0recherche d’idées\u00a0» ou «\u00a0remue-méninges\u00a0»',
    },
  ]);
});

test('at least 60 are known, each with a French equal', () => {
  const found = loadGlossary().expressions.fr.filter(({ rule }) => rule === 'word/anglicism');
  expect(found.length).toBeGreaterThanOrEqual(60);
  expect(found.filter(({ plain }) => plain.length === 0)).toEqual([]);
});

/** Sentences as they stand in official texts. */
test.each([
  ['Ce mode de fonctionnement impacte la qualité des données.', 'impacte'],
  ['L’investigation a permis de construire un process de signalement.', 'process'],
  ['Les développements seront priorisés sur le volet mobile.', 'priorisés'],
  ['La DGEFP n’a plus la légitimité d’adresser les problématiques d’orientation.', 'adresser les problématiques'],
  ['L’État initie une démarche avec les élus.', 'initie'],
  ['BRAINSTORMING DES HABITANTS', 'BRAINSTORMING'],
  ['Workshop du lundi', 'Workshop'],
])('right: %s', async (text, excerpt) => {
  expect((await anglicism(text)).excerpts).toEqual([excerpt]);
});

describe('false alarms', () => {
  test.each([
    ['a name', 'L’association OGP Toolbox est venue.'],
    ['a name', 'S’inscrire sur EU CV online.'],
    ['a name', 'Signalez-le sur le site Signal spam.'],
    [
      'a passage in English',
      'OGP Toolbox is a social network to find implementations of digital tools aimed at people.',
    ],
    ['a quotation', 'Il parle de « workshop ».'],
    ['French beside it', 'Un espace de travail partagé (coworking) est ouvert.'],
    ['French beside it', 'Le financement participatif, ou crowdfunding, aide.'],
    ['fingers', 'Il reste une préhension possible, sans dextérité digitale. L’empreinte digitale est prise.'],
    ['another sense', 'Le maire initie les élèves au vote. Adressez votre demande, sur ces enjeux, à la mairie.'],
    ['another sense', 'Les problématiques liées aux adresses sont connues.'],
    ['everybody’s words', 'Envoyez un mail ce week-end à la start-up.'],
    ['a town', 'Il habite Gap.'],
  ])('%s: %s', async (_, text) => {
    expect((await anglicism(text)).excerpts).toEqual([]);
  });

  test('in English they are at home', async () => {
    expect((await anglicism('The workshop has a deadline and a newsletter.', 'en')).excerpts).toEqual([]);
  });
});

test('a passage that its source marks as English is left alone', async () => {
  const { excerpts } = await findWith('word/anglicism', 'Un texte.\n\n<p lang="en">Our workshop.</p>');
  expect(excerpts).toEqual([]);
});
