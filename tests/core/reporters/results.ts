import { type LintResult, lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

export const sources = new Map([
  ['avis.md', '# Avis\n\nLa concertation dure, nonobstant la pluie.\n\nLe PAN est voté.\n'],
  ['a,b.txt', 'More open data\nprior to 5%:\n'],
  ['clair.txt', 'Venez samedi.\n'],
]);

export const documents = new Map(
  await Promise.all(
    [...sources].map(async ([path, source]) => {
      const document = await readDocument(source, path.endsWith('.md') ? 'markdown' : 'text', path);
      return [path, document] as const;
    }),
  ),
);

/** Real results, so that the reports pinned here can't drift from what the rules say. */
export const results = [...documents.values()].map((document) =>
  lintDocument(document, {
    lexicon,
    profile: profiles.default,
    language: document.path === 'a,b.txt' ? 'en' : 'fr',
  }),
);

/** The first result with one problem of the whole text besides, as the rules that judge a text as a whole report it. */
export const withWhole: LintResult = (() => {
  const [avis] = results;
  const [sample] = avis?.problems ?? [];
  if (!avis || !sample) throw new Error('the sample has a problem');
  const start = { offset: 2, line: 1, column: 3 };
  const end = { offset: 6, line: 1, column: 7 };
  const message = 'Ce texte ne dit pas qui décidera';
  const help = '/guide/mandate-decideur/';
  const { concept: _, verdict: __, ...rest } = sample;
  const whole = {
    ...rest,
    rule: 'mandate/decideur',
    message,
    excerpt: 'Avis',
    start,
    end,
    location: { paragraph: 1 },
    suggestions: [],
    help,
  };
  return { ...avis, problems: [whole, ...avis.problems], mandate: { present: ['dates'], missing: ['decideur'] } };
})();
