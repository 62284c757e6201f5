import { expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../src/core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';

test.each([
  ['La mairie procède à la vérification du dossier.', ['sentence/nominalisation procède à la vérification']],
  ['La mairie procède à un tirage au sort.', ['jargon/expression procède à']],
])('words that two rules would rewrite get one advice: %s', async (text, expected) => {
  const lexicon = lazyLexicons(await readLexiconEntries());
  const document = await readDocument(text, 'text');
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
  const found = problems.map(({ rule, excerpt }) => `${rule} ${excerpt}`);
  expect(found.filter((one) => one.includes('procède'))).toEqual(expected);
});
