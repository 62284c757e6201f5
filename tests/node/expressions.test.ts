import { beforeAll, describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument, rules } from '../../src/core/index.ts';
import { loadGlossary } from '../../src/node/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';
import { type Language, languages } from '../../src/schema/index.ts';

const { expressions } = loadGlossary();
let lexicon: ReturnType<typeof lazyLexicons>;
beforeAll(async () => {
  lexicon = lazyLexicons(await readLexiconEntries());
});

/** A verb that only carries a noun is the business of this rule first: without it, each expression is found for itself. */
const wordRules = rules.filter(({ id }) => id !== 'sentence/nominalisation');

/** The ids of the expressions that the linter flags in a text, whichever rule finds them. */
async function flag(text: string, language: Language): Promise<string[]> {
  const document = await readDocument(text, 'text');
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language, rules: wordRules });
  return problems.flatMap(({ help }) => help.split('#')[1] ?? []);
}

test('there is plain wording for the most usual officialese', () => {
  expect(expressions.fr.length).toBeGreaterThanOrEqual(120);
  expect(expressions.en.length).toBeGreaterThanOrEqual(80);
});

describe.each(languages)('%s', (language) => {
  test.each(expressions[language].map((one) => [one.id, one] as const))(
    '%s: flagged before, clean after, and its plain wording is plain',
    async (id, { example, plain }) => {
      expect(await flag(example.before, language)).toContain(id);
      expect(await flag(example.after, language)).toEqual([]);
      for (const wording of plain) expect(await flag(`${wording}.`, language)).toEqual([]);
    },
  );
});

test.each([
  ['La commune est tenue de publier le bilan.', ['etre-tenu-de']],
  ['La commune n’est pas tenue de publier le bilan.', ['etre-tenu-de']],
  ['Les agents tenus d’y répondre écrivent.', ['etre-tenu-de']],
  ['La tenue de cette assemblée est fixée au 3 mai.', []],
  ['Le jugement est susceptible d’appel.', []],
  ['Votre demande est susceptible d’être refusée.', ['susceptible-de']],
  ['Les frais sont pris sur l’encours.', []],
  ['Il informe des risques qu’ils encourent.', []],
  ['Vous encourez une amende.', ['encourir']],
  ['À défaut de réponse, écrivez.', ['a-defaut-de']],
  ['Écrivez ou, à défaut, téléphonez.', ['a-defaut']],
  ['Vous pouvez saisir votre adresse dans le formulaire en ligne.', []],
  ['Vous pouvez saisir le tribunal administratif.', ['saisir']],
  ['Prenez vos dispositions avant l’hiver.', []],
  ['La politique mise en œuvre coûte cher.', ['mettre-en-oeuvre']],
])('homographs: %s', async (text, ids) => {
  expect(await flag(text, 'fr')).toEqual(ids);
});

test('one finding, not two, where a noun hides the verb to write', async () => {
  const document = await readDocument('Le maire procède à la vérification. Il procède à une sieste.', 'text');
  const find = (own: typeof rules) =>
    lintDocument(document, { lexicon, language: 'fr', rules: own }).problems.map(({ rule, excerpt }) => [
      rule,
      excerpt,
    ]);
  expect(find(rules)).toEqual([
    ['sentence/nominalisation', 'procède à la vérification'],
    ['jargon/expression', 'procède à'],
  ]);
  expect(find(wordRules)).toEqual([
    ['jargon/expression', 'procède à'],
    ['jargon/expression', 'procède à'],
  ]);
});
