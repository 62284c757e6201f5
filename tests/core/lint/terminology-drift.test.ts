import { expect, test } from 'vitest';
import { buildLexicon, lintDocument, profiles, readDocument, rules } from '../../../src/core/index.ts';
import type { Language } from '../../../src/schema/index.ts';

const forms = (words: readonly string[]) => words.map((form) => ({ form, partOfSpeech: 'noun' as const }));
const synonyms = ['consultation publique', 'consultation du public', 'consultation citoyenne'];
const entry = {
  id: 'consultation',
  kind: 'term' as const,
  verdict: 'explain' as const,
  explanation: 'x',
  help: '/x/',
};
const lexicon = {
  fr: buildLexicon(
    [
      {
        ...entry,
        language: 'fr',
        label: 'consultation',
        forms: forms(['consultation', ...synonyms]),
        synonyms,
        acronym: 'CPC',
      },
    ],
    'fr',
  ),
  en: buildLexicon(
    [
      {
        ...entry,
        language: 'en',
        label: 'x',
        forms: forms(['public consultation', 'citizen consultation']),
        synonyms: ['public consultation', 'citizen consultation'],
      },
    ],
    'en',
  ),
};

async function find(text: string, language: Language = 'fr') {
  const document = await readDocument(text, 'markdown');
  const own = rules.filter(({ id }) => id === 'terminology/drift');
  return lintDocument(document, { lexicon, profile: profiles.default, language, rules: own }).problems;
}

test('one finding a concept, at the second word, with the one to keep', async () => {
  const text =
    'La consultation publique ouvre.\n\nLes consultations citoyennes durent. La consultation citoyenne aide.';
  expect(await find(text)).toMatchObject([
    {
      severity: 'info',
      excerpt: 'consultations citoyennes',
      concept: 'consultation',
      suggestions: ['consultation publique'],
      message:
        '«\u00a0consultation publique\u00a0» (1 fois) et «\u00a0consultation citoyenne\u00a0» (2 fois) nomment la même chose\u00a0: gardez partout «\u00a0consultation publique\u00a0», le premier employé',
    },
  ]);
  const english = await find('The public consultation opens. The citizen consultation lasts.', 'en');
  expect(english.map(({ message }) => message)).toEqual([
    '“public consultation” (1 time) and “citizen consultation” (1 time) name the same thing: keep “public consultation” throughout, the first one used',
  ]);
});

test.each([
  ['the same word, bent', 'La consultation publique ouvre. Les consultations publiques aident.'],
  ['the same words, built otherwise', 'La consultation publique ouvre. La consultation du public dure.'],
  ['a short name', 'La consultation publique ouvre. La consultation dure un mois.'],
  ['an acronym', 'La consultation publique (CPC) ouvre. La CPC dure un mois.'],
  ['the text says that they are one', 'La consultation publique (ou consultation citoyenne) ouvre.'],
  ['the text says that they are one', 'La consultation publique, aussi appelée consultation citoyenne, ouvre.'],
  ['a quotation', 'La consultation publique ouvre. Il dit : « la consultation citoyenne ».'],
  ['a name', 'La consultation publique ouvre. Lisez la revue Consultation Citoyenne.'],
])('silent, %s: %s', async (_, text) => {
  expect((await find(text)).map(({ excerpt }) => excerpt)).toEqual([]);
});
