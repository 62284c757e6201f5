import { expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from './lexicon.ts';

async function find(source: string) {
  const document = await readDocument(source, 'markdown');
  return lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' }).problems;
}

test('a term’s acronym is one finding, with its full name and its explanation', async () => {
  const found = await find('Le premier PAN était court. Le PAN suivant est long.');
  expect(found).toMatchObject([
    {
      rule: 'acronym/undefined',
      concept: 'plan-d-action',
      suggestions: ['plan d’action national (PAN)', 'plan d’action national: an explanation.'],
      message:
        '«\u00a0PAN\u00a0» n’est pas développé (encore 1 fois dans le texte)\u00a0: écrivez d’abord le nom complet, puis le sigle entre parenthèses, ainsi\u00a0: plan d’action national (PAN)',
    },
  ]);
});

test.each([
  'L’Agence de la transition écologique (ADEME) répond. L’ADEME paie.',
  'L’ADEME (Agence de la transition écologique) répond.',
  'La Commission d’accès aux documents administratifs, dite CADA, répond.',
  'La commission nationale du débat public (ci-après la « CNDP ») répond.',
  'Le <abbr title="x">PLU</abbr> change (plan local d’urbanisme).',
  '# Le rôle de la CNDP',
  'Il dit : « la CNDP ».',
  'Lisez les articles R. 311-12 et LO 132, puis le titre IV et le XIX du texte.',
  'Écrivez à M. DUPONT, mairie de RENNES, 2 rue Neuve.',
  'Avant de signer, lisez. Surtout AVANT midi.',
  'Le moteur fait 20 MW et coûte 300 EUR TTC.',
  'C’est INTERDIT ici.',
])('silent: %s', async (source) => {
  expect((await find(source)).filter(({ rule }) => rule === 'acronym/undefined')).toEqual([]);
});

test('spelled out too late is flagged at the first use', async () => {
  const found = await find('La CNDP répond.\n\nLa Commission nationale du débat public (CNDP) est libre.');
  expect(found.map(({ excerpt, start }) => [excerpt, start.line])).toEqual([['CNDP', 1]]);
});

test('dots make no difference', async () => {
  expect((await find('La C.N.D.P. répond.')).map(({ excerpt }) => excerpt)).toEqual(['C.N.D.P.']);
});
