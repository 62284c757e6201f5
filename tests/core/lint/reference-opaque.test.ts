import { describe, expect, test } from 'vitest';
import { lintDocument, type Profile, profiles, readDocument, rules } from '../../../src/core/index.ts';
import type { Language } from '../../../src/schema/index.ts';
import { lexicon } from './lexicon.ts';

async function find(text: string, language: Language = 'fr', profile: Profile = profiles.consultation) {
  const document = await readDocument(text, 'markdown');
  const own = rules.filter(({ id }) => id === 'reference/opaque');
  return lintDocument(document, { lexicon, profile, language, rules: own }).problems;
}

test('the message counts the levels and says what to write', async () => {
  expect(await find('Le délai prévu au premier alinéa du II de l’article L. 231-4 court.')).toMatchObject([
    {
      severity: 'warning',
      excerpt: 'premier alinéa du II de l’article L. 231-4',
      message:
        '«\u00a0premier alinéa du II de l’article L. 231-4\u00a0» dit où est la règle (3 niveaux à parcourir), pas ce qu’elle dit\u00a0: écrivez ce qu’elle prévoit, et mettez la référence à la fin',
    },
  ]);
  expect((await find('Paragraph (2)(b) of subsection (3) applies.', 'en')).map(({ message }) => message)).toEqual([
    '“Paragraph (2)(b) of subsection (3)” says where the rule stands (2 levels to go through), not what it says: write what it provides, and put the reference at the end',
  ]);
});

test('a single reference that says nothing by itself has one level', async () => {
  expect((await find('Les personnes mentionnées au 2° paient.')).map(({ message }) => message)).toEqual([
    '«\u00a0mentionnées au 2°\u00a0» dit où est la règle (1 niveau à parcourir), pas ce qu’elle dit\u00a0: écrivez ce qu’elle prévoit, et mettez la référence à la fin',
  ]);
});

test.each([
  [
    'Passes described in paragraphs (c) through (h) of Section 51 are free.',
    'paragraphs (c) through (h) of Section 51',
  ],
  ['The persons referred to in subsection (2) pay.', 'referred to in subsection (2)'],
])('en, right: %s', async (text, excerpt) => {
  expect((await find(text, 'en')).map((problem) => problem.excerpt)).toEqual([excerpt]);
});

test('in a law, an article has one remark with the number of its references', async () => {
  const text = `# Article 1

Le délai prévu au premier alinéa du II court. Il vaut pour les personnes mentionnées au 1° de l’article L. 12.

Les cas cités au 3° du IV sont exclus.

# Article 2

Selon le b du 2° de l’article L. 5, il répond.`;
  expect(await find(text, 'fr', profiles.law)).toMatchObject([
    {
      severity: 'info',
      excerpt: 'premier alinéa du II',
      message:
        '«\u00a0premier alinéa du II\u00a0» dit où est la règle (2 niveaux à parcourir, et 2 autres renvois de ce genre dans la section), pas ce qu’elle dit\u00a0: écrivez ce qu’elle prévoit, et mettez la référence à la fin',
    },
    { severity: 'info', excerpt: 'b du 2° de l’article L. 5' },
  ]);
  const english = 'Paragraph (2) of subsection (3) applies. Paragraph (4) of subsection (5) applies.';
  expect((await find(english, 'en', profiles.law)).map(({ message }) => message)).toEqual([
    '“Paragraph (2) of subsection (3)” says where the rule stands (2 levels to go through, and 1 more such reference in the section), not what it says: write what it provides, and put the reference at the end',
  ]);
});

/** Sentences as they stand in codes. */
test.each([
  ['Les agents mentionnés aux 1° à 6° du I de l’article L. 205-1 sont invités.', '1° à 6° du I de l’article L. 205-1'],
  [
    'La dernière phrase du dernier alinéa de l’article L. 723-30 est citée.',
    'dernière phrase du dernier alinéa de l’article L. 723-30',
  ],
  [
    'Il est fait application de la sous-section 1 de la section VI du chapitre Ier.',
    'sous-section 1 de la section VI du chapitre Ier',
  ],
  ['Les conditions prévues aux b et c du 1° du II sont remplies.', 'b et c du 1° du II'],
  [
    'À l’exception du dernier alinéa du même article L. 1225-35, la règle vaut.',
    'dernier alinéa du même article L. 1225-35',
  ],
  ['Les actes cités aux 2°, 4° et 8° du I du présent article sont approuvés.', '2°, 4° et 8° du I du présent article'],
  ['Selon l’article 4 du présent décret, il répond.', 'article 4 du présent décret'],
  ['L’avant-dernier alinéa du II est affiché.', 'avant-dernier alinéa du II'],
  ['Les deuxième et troisième alinéas du II sont affichés.', 'deuxième et troisième alinéas du II'],
  ['Les personnes mentionnées au 2° de l’article L. 742-6 paient.', '2° de l’article L. 742-6'],
  ['Il paie selon les mêmes règles que celles prévues au I de l’article L. 9.', 'I de l’article L. 9'],
  [
    'Le salaire tel que défini au quatrième alinéa de l’article R. 341-4 compte.',
    'quatrième alinéa de l’article R. 341-4',
  ],
  ['Les personnes mentionnées au 2° paient.', 'mentionnées au 2°'],
  ['Les taux sont ceux mentionnés aux b et c.', 'mentionnés aux b et c'],
])('right: %s', async (text, excerpt) => {
  expect((await find(text)).map((problem) => problem.excerpt)).toEqual([excerpt]);
});

test.each([
  ['Il suit les conditions prévues à l’article L. 12.', 'prévues à l’article L. 12'],
  ['Il est soumis aux dispositions de l’article L. 72.', 'article L. 72'],
  ['Les articles L. 311-1 à L. 311-8 ont effet en mai.', 'articles L. 311-1 à L. 311-8'],
])('an article by its number is opaque in a law alone: %s', async (text, excerpt) => {
  expect((await find(text, 'fr', profiles.law)).map((problem) => problem.excerpt)).toEqual([excerpt]);
  expect(await find(text)).toEqual([]);
});

describe('false alarms', () => {
  test.each([
    'Le délai est de deux mois (article L. 231-1 du code des relations entre le public et l’administration).',
    'Les articles L. 123-4, L. 123-5 et L. 123-6 sont cités.',
    'L’article 3 de la loi n° 78-17 du 6 janvier 1978 le dit.',
    'Au premier alinéa du II, les mots : « six mois » sont remplacés par les mots : « un an ».',
    'Le premier alinéa du I est supprimé.',
    '# Section 2 du chapitre III',
    'Il exerce le droit d’opposition prévu au sixième alinéa de l’article L. 211-2.',
    'Le délai de deux mois prévu au premier alinéa de l’article L. 183-14 court.',
    'Le plan de la commission prévue au 1° de l’article L. 12 est affiché.',
    'Par dérogation au premier alinéa du présent article, il paie.',
    'Les peines prévues à l’article 4 de la même loi sont affichées.',
    'Il écrit : « le premier alinéa du II ».',
    'Le premier point du débat et le titre du livre sont en page 3.',
    'Il a de la chance, du moins en partie. Le chapitre des recettes est clair.',
    'Le présent avis et la présente lettre vous invitent.',
    'Deux articles du journal en parlent. La section de tennis du club joue.',
    'La commission de conciliation prévue à l’article R. 12 répond.',
    'La liste est publiée (documents mentionnés à l’article L. 311-2).',
    'Les règles de l’assemblée et les articles L. 1 et L. 2 sont affichés.',
  ])('fr: %s', async (text) => {
    expect((await find(text)).map(({ excerpt }) => excerpt)).toEqual([]);
  });

  test.each([
    'Section 4 of the Water Act applies.',
    'Subsection (2) of this section applies.',
    'In paragraph (2) of subsection (3), the word is omitted and two lines are repealed.',
    'Part of the section in chapter form is online.',
    'The article in the newspaper is part of the story.',
    'You may camp in the park (passes listed in section 18).',
    'We set the table in part 2 of the hall.',
  ])('en: %s', async (text) => {
    expect((await find(text, 'en')).map(({ excerpt }) => excerpt)).toEqual([]);
  });
});
