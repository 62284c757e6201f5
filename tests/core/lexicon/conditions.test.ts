import { describe, expect, test } from 'vitest';
import { buildLexicon, findTerms } from '../../../src/core/lexicon/index.ts';
import type { LexiconEntry } from '../../../src/core/types.ts';
import { entry } from './entry.ts';

const found = (entries: LexiconEntry[], text: string): string[] =>
  findTerms(text, buildLexicon(entries, 'fr')).map(
    ({ entry: { id }, start, end }) => `${id}: ${text.slice(start, end)}`,
  );

describe('collocations', () => {
  const consultation = entry('c', 'consultation', { onlyWith: ['du public', 'ouverte', 'participer'] });
  test.each([
    ['La consultation du public dure un mois.', 1],
    ['Les consultations ouvertes durent un mois.', 1],
    ['Vous pouvez participer à la consultation.', 1],
    ['Les habitants ont participé hier à la consultation.', 1],
    ['La consultation chez le médecin est gratuite.', 0],
    ['Participer un deux trois quatre cinq six sept consultation', 0],
    ['Participer un deux trois quatre cinq consultation', 1],
    ['La consultation est close. Du public est venu.', 0],
    ['La consultation est close ! Le texte, ouvert, suit.', 0],
    ['CONSULTATION DU PUBLIC', 1],
  ])('only with: %s', (text, count) => {
    expect(found([consultation], text)).toHaveLength(count);
  });

  const licence = entry('l', 'licence', { notWith: ['sportif', 'de lettres'] });
  test.each([
    ['Une licence de réutilisation.', 1],
    ['Une licence sportive.', 0],
    ['Sa licence de lettres.', 0],
    ['Les clubs sportifs délivrent la licence.', 0],
    ['Une licence. Les clubs sportifs jouent.', 1],
  ])('not with: %s', (text, count) => {
    expect(found([licence], text)).toHaveLength(count);
  });
});

describe('a participle after its auxiliary isn’t the noun', () => {
  const arrete = entry('a', 'arrêté');
  test.each([
    ['Le maire signe un arrêté.', 1],
    ['Les arrêtés sont affichés.', 1],
    ['Ce montant est arrêté par les ministres.', 0],
    ['Les comptes ont été arrêtés en mai.', 0],
    ['La liste, qui sera arrêtée en juin, est longue.', 0],
    ['Le préfet a arrêté la liste.', 0],
  ])('%s', (text, count) => {
    expect(found([arrete], text)).toHaveLength(count);
  });
  test('other nouns may follow', () => {
    expect(found([entry('d', 'décret')], 'L’outil est décret ou loi.')).toHaveLength(1);
  });
});

test('« encours » is a noun, « encourir » a verb', () => {
  const encourir = entry('e', 'encourir', { partOfSpeech: 'verb' });
  expect(found([encourir], 'Vous encourez 1 % de l’encours ; la peine encourue')).toEqual([
    'e: encourez',
    'e: encourue',
  ]);
});

describe('who wins', () => {
  test('the longest', () => {
    const entries = [entry('a', 'plan'), entry('b', 'plan d’action'), entry('c', 'action')];
    expect(found(entries, 'Le plan d’action et le plan.')).toEqual(['b: plan d’action', 'a: plan']);
  });
  test('the longest, even when it begins later', () => {
    const entries = [entry('a', 'droit public'), entry('b', 'public de la consultation')];
    expect(found(entries, 'droit public de la consultation')).toEqual(['b: public de la consultation']);
  });
  test('a shorter form where the longest is refused', () => {
    const entries = [entry('a', 'plan'), entry('b', 'plan d’action', { onlyWith: ['national'] })];
    expect(found(entries, 'Le plan d’action local')).toEqual(['a: plan']);
  });
  test('the one whose collocation stands there, then the first id', () => {
    const acces = entry('a', 'droit d’accès');
    const donnees = entry('z', 'droit d’accès', { onlyWith: ['données personnelles'] });
    expect(found([acces, donnees], 'droit d’accès aux données personnelles')).toEqual(['z: droit d’accès']);
    expect(found([donnees, acces], 'droit d’accès aux documents')).toEqual(['a: droit d’accès']);
    expect(found([entry('y', 'avis'), entry('x', 'avis')], 'un avis')).toEqual(['x: avis']);
  });
});

test('an acronym of the entry is matched with its capitals, and its form rules where it has one', () => {
  const plan = { ...entry('p', 'plan d’action national'), acronym: 'PAN' };
  expect(found([plan], 'Le PAN, un pan')).toEqual(['p: PAN']);
  const cada = {
    ...entry('c', 'CADA', { partOfSpeech: 'proper', exactCase: true, notWith: ['asile'] }),
    acronym: 'CADA',
  };
  expect(found([cada], 'un CADA pour les demandeurs d’asile')).toEqual([]);
});

test.each([
  'plan d’action',
  'plan d\u00a0’action',
  'plan\u202fd’action',
  'plan\nd’action',
  'plan  d’action',
  'pl\u00adan d’action',
  'plan\u2011d’action',
  'pl\u2060an d’ac\u200btion',
  'plan d’action\u200b',
])('blanks and invisible characters: %j', (text) => expect(found([entry('p', 'plan d’action')], text)).toHaveLength(1));

test('a blank line is never crossed', () => {
  expect(found([entry('p', 'plan d’action')], 'plan\n\nd’action')).toEqual([]);
});

test('entries of another language are ignored', () => {
  expect(found([entry('p', 'plan', { language: 'en' })], 'un plan')).toEqual([]);
});

test('a lexicon stays right when the table of words is replaced', () => {
  const lexicon = buildLexicon([entry('p', 'plan')], 'fr');
  const many = Array.from({ length: 210_000 }, (_, i) => `mot${i.toString(36)}`).join(' ');
  expect(findTerms(`${many} plan`, lexicon)).toHaveLength(1);
  expect(findTerms('les plans', lexicon)).toHaveLength(1);
});
