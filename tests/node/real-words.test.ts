import { beforeAll, describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../src/core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';

let lexicon: ReturnType<typeof lazyLexicons>;
beforeAll(async () => {
  lexicon = lazyLexicons(await readLexiconEntries());
});

/** The words that the rules on terms and acronyms flag in a French text, with the project’s own glossary. */
async function flag(text: string): Promise<string[]> {
  const document = await readDocument(text, 'text');
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
  return problems
    .filter(({ rule }) => rule === 'jargon/term' || rule === 'acronym/undefined')
    .map(({ excerpt }) => excerpt);
}

describe('what a consultation text must not say without explaining it', () => {
  test.each([
    ['Quels publics pour le prochain Plan d’Action de la France ?', 'Plan d’Action'],
    ['Retour sur les personnes invitées lors du premier PAN.', 'PAN'],
    ['La mairie manque d’exemples de concertations.', 'concertations'],
    ['Annoncez un mandat pour toute consultation publique.', 'consultation publique'],
    ['La consultation numérique laisse des gens dehors.', 'consultation numérique'],
    ['Les collectivités locales viennent peu.', 'collectivités locales'],
    ['Écrivez un mandat de concertation avant la première réunion.', 'mandat de concertation'],
    ['Invitez les lieux de médiation numérique.', 'médiation numérique'],
  ])('%s', async (text, words) => {
    expect((await flag(text)).some((found) => found.includes(words))).toBe(true);
  });
});

describe('the same words in another sense, or in a name', () => {
  test.each([
    'Ce montant est arrêté par les ministres.',
    'L’équipe favorise la concertation entre les enseignants.',
    'Lisez l’article L. 1111-1 du code général des collectivités territoriales.',
    'Elle vit dans une collectivité religieuse.',
    'Voyez le décret n° 2017-330 du 14 mars 2017.',
  ])('%s', async (text) => {
    expect(await flag(text)).toEqual([]);
  });
});
