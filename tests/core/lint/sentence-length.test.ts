import { expect, test } from 'vitest';
import { type FormatId, lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from './lexicon.ts';

async function find(source: string, format: FormatId = 'text'): Promise<string[]> {
  const document = await readDocument(source, format);
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
  return problems.filter(({ rule }) => rule === 'sentence/length').map(({ message }) => message);
}

const countries =
  'Allemagne, Autriche, Belgique, Bulgarie, Chypre, Croatie, Danemark, Espagne, Estonie, Finlande, Grèce, Hongrie, Irlande, Islande, Italie, Lettonie, Liechtenstein, Lituanie, Luxembourg, Malte, Norvège, Pays-Bas, Pologne, Portugal, République tchèque, Roumanie et Suède.';

test.each([
  ['a bare list of names', countries],
  [
    'opening hours',
    'Lundi, mardi, mercredi et jeudi : de 8 h 30 à 12 h 15 et de 13 h 45 à 16 h 30, vendredi de 8 h à 12 h et de 13 h à 15 h 30, samedi 9 h.',
  ],
  [
    'words that are quoted',
    'Pour l’application à Mayotte, les mots : “ l’unité départementale mentionnée à l’article R. 8122-2 dans le ressort de laquelle s’effectue la prestation ” sont remplacés par les mots : “ la direction des entreprises, du travail et de l’emploi de Mayotte ”.',
  ],
  [
    'a sentence that announces a list',
    'Mais, pour le locataire qui, à la fin du bail, est âgé de plus de 65 ans ou handicapé :\nne pourra pas lui donner congé le propriétaire du logement',
  ],
  [
    'two lines that nobody wrapped',
    'Difficile à mesurer l’impact de la participation et les coûts liés à participer\nChoisissez les trois points les plus importants pour votre groupe et pour vous',
  ],
])('not a long sentence: %s', async (_, source) => {
  expect(await find(source)).toEqual([]);
});

test('a sentence with a long list in it is one', async () => {
  expect(
    await find(`Les personnes qui vivent dans un de ces pays peuvent demander cette carte à la mairie : ${countries}`),
  ).toEqual(['Cette phrase est longue (45 mots, 25 au plus)\u00a0: coupez-la en deux, une idée par phrase']);
});

test('article numbers are words, not figures', async () => {
  expect(
    await find(
      'Le montant des cotisations dues en application des articles L. 131-6, L. 136-3, L. 635-1, L. 642-1, L. 644-1 et L. 646-1 est recalculé par l’organisme pour l’année de l’infraction.',
    ),
  ).toHaveLength(1);
});
