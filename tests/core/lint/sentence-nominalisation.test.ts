import { expect, test } from 'vitest';
import {
  hiddenVerbsEn,
  hiddenVerbsFr,
  pairsEn,
  pairsFr,
} from '../../../src/core/lint/rules/sentence/nominalisation-words.ts';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/nominalisation';

test('the message gives the verb', async () => {
  expect(await lintWith(rule, 'Le bureau procède également à une nouvelle vérification des listes.')).toMatchObject([
    {
      excerpt: 'procède également à une nouvelle vérification',
      message:
        '«\u00a0procède également à une nouvelle vérification\u00a0» cache un verbe dans un nom\u00a0: écrivez «\u00a0vérifier\u00a0»',
      suggestions: ['vérifier'],
    },
  ]);
});

test('a chain gives its length and its verbs', async () => {
  const text = 'Les modalités de répartition du financement de la surveillance sont fixées.';
  expect(await lintWith(rule, text)).toMatchObject([
    {
      excerpt: 'répartition du financement de la surveillance',
      message:
        '«\u00a0répartition du financement de la surveillance\u00a0» empile 3 noms d’action\u00a0: dites qui fait quoi, avec des verbes («\u00a0répartir\u00a0», «\u00a0financer\u00a0», «\u00a0surveiller\u00a0»)',
      suggestions: [],
    },
  ]);
});

test('each pair of the lists is a noun, or a verb and a noun, and one verb', () => {
  const pairs = (list: string) => list.trim().split(/,?\n|, /);
  const isPair = (pair: string) => /^[\p{Ll}’-]+(?: [\p{Ll}’-]+)?: [\p{Ll}’ ]+$/u.test(pair);
  for (const list of [hiddenVerbsFr, hiddenVerbsEn, pairsFr, pairsEn]) {
    expect(pairs(list).filter((pair) => !isPair(pair))).toEqual([]);
    expect(new Set(pairs(list)).size).toBe(pairs(list).length);
  }
  expect(pairs(hiddenVerbsFr).length).toBeGreaterThan(80);
  expect(pairs(hiddenVerbsEn).length + pairs(pairsEn).length).toBeGreaterThan(60);
});

/** Sentences of codes and of official pages. */
test.each([
  ['Il est procédé au versement de la prime.', 'procédé au versement'],
  ['Cette transmission peut être effectuée par tous moyens.', 'transmission peut être effectuée'],
  ['Le maire prend une décision en mai.', 'prend une décision'],
  ['Vous devez faire une demande de congé.', 'faire une demande'],
  ['Le salarié qui en fait la demande est reçu.', 'fait la demande'],
  ['Le maire a pris la décision de fermer la salle.', 'pris la décision'],
  ['L’agent apporte une réponse.', 'apporte une réponse'],
  ['Elle assure la surveillance des élèves.', 'assure la surveillance'],
])('flagged: %s', async (text, excerpt) => {
  expect(await excerptsWith(rule, text)).toContain(excerpt);
});

test.each([
  ['a thing', 'La déclaration de revenus est simple. Elle effectue un stage et réalise un film.'],
  [
    '« l’assuré », « les données »',
    'L’organisme réclame à l’assuré le paiement des frais et lit les données sur la gestion.',
  ],
  ['a decision as a thing', 'L’autorité qui a pris la décision contestée répond.'],
  ['a thing, known or not', 'Vous pouvez faire la demande en ligne ou faire une demande devant un tribunal.'],
  ['a kind of decision', 'Le juge prend une décision d’incompétence. Il prend la décision fixant le prix.'],
  ['this one', 'Il n’apporte pas cette précision.'],
  ['an aim', 'La loi doit assurer leur utilisation par les seules caisses et assurer une protection collective.'],
  ['a course', 'Ils effectuent leurs études à Lyon.'],
  ['what a text provides for', 'La caisse opère le prélèvement prévu par la loi.'],
  ['the noun of another verb', 'L’établissement où le stage est effectué répond.'],
  ['another noun first', 'Les bénéfices réalisés par la vente de livres sont imposés.'],
  ['« procéder de »', 'Le droit procède de la création du service.'],
  ['a list of nouns', 'Les dépenses de création, de gestion et de vente augmentent.'],
  ['no agreement', 'Les éléments de l’exploitation étaient assurés contre le gel.'],
  ['a compound', 'Si vous effectuez une donation-partage, payez les droits.'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test.each([
  ['The agency shall conduct a thorough investigation of the case.', ['conduct a thorough investigation']],
  ['We make decisions every day. They conduct a privacy impact assessment.', []],
  [
    'The implementation of the modification of the registration takes time.',
    ['implementation of the modification of the registration'],
  ],
  ['They support performance management of both organisations.', []],
])('English: %s', async (text, excerpts) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toEqual(excerpts);
});

test('a decision or checks that a text provides for are things', async () => {
  expect(
    await excerptsWith(rule, 'Il n’a pas pris la décision prévue. Il exerce les contrôles mentionnés ici.'),
  ).toEqual([]);
  expect(await excerptsWith(rule, 'Il n’a pas pris la décision. Il a pris la décision du siècle.')).toHaveLength(2);
});
