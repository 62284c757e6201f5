import { expect, test } from 'vitest';
import { type FormatId, lintDocument, type Problem, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from './lexicon.ts';
import { lintWith } from './lint-with.ts';

async function lint(source: string, format: FormatId = 'markdown'): Promise<Problem[]> {
  const document = await readDocument(source, format);
  return lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' }).problems;
}
const places = (problems: Problem[]) =>
  problems.map(({ excerpt, start }) => `${start.line}:${start.column} ${excerpt}`);

test('the finding is whole', async () => {
  expect(await lint('# Avis\n\nLa concertation dure.\nLes concertations durent.')).toEqual([
    {
      rule: 'jargon/term',
      severity: 'warning',
      verdict: 'explain',
      message:
        '«\u00a0concertation\u00a0» est un mot de spécialiste (encore 1 fois ensuite)\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition',
      excerpt: 'concertation',
      start: { offset: 11, line: 3, column: 4 },
      end: { offset: 23, line: 3, column: 16 },
      location: { paragraph: 2 },
      concept: 'concertation',
      suggestions: ['concertation: an explanation.'],
      help: '/concertation/',
    },
  ]);
});

test('in the body rather than in the heading, once where sections are short', async () => {
  const source =
    '# La concertation\n\nUne concertation. Une concertation.\n\n# Suite\n\nLa concertation.\n\n# Concertation\n';
  const [found, ...others] = await lint(source);
  expect([found?.start.line, found?.excerpt, others]).toEqual([3, 'concertation', []]);
  expect(found?.message).toContain('(encore 4 fois ensuite)');
});

test('again in another section, past a page of text', async () => {
  const page = 'Le marché ouvre à neuf heures. '.repeat(60);
  const text = `# A\n\nLa concertation. ${page}\n\nLa concertation.\n\n# B\n\nLa concertation.`;
  expect(places(await lintWith('jargon/term', text))).toEqual(['3:4 concertation', '9:4 concertation']);
});

test('in a law, once an article', async () => {
  const law = '# Article 1\n\nLa concertation. La concertation.\n\n# Article 2\n\nLa concertation.';
  const found = await lintWith('jargon/term', law, { profile: 'law' });
  expect(places(found)).toEqual(['3:4 concertation', '7:4 concertation']);
});

test.each([
  'La concertation, c’est-à-dire une discussion, commence. La concertation dure.',
  'La concertation (une discussion avant le choix) commence.',
  'La concertation désigne une discussion.',
  'On appelle « concertation » une discussion.',
  'Cette discussion est appelée concertation.',
  'Une concertation est un temps de discussion.',
  '# Qu’est-ce que la concertation ?\n\nUn temps de discussion. La concertation dure.',
  '# À quoi sert la concertation ?\n\nÀ discuter. La concertation dure.',
  'La [concertation](/glossaire/concertation/) commence. La concertation dure.',
])('silent once the text explains it: %s', async (source) => {
  expect(await lint(source)).toEqual([]);
});

test.each([
  'La concertation (voir la page 3) commence.',
  'La concertation (article L. 131-1 du code) commence.',
  'La ville dit que cette concertation est une réussite.',
])('a pointer or a predicate explains nothing: %s', async (source) => {
  expect(places(await lint(source))).toHaveLength(1);
});

test('never in a quotation, a quoted block, code or foreign words', async () => {
  expect(await lint('> La concertation.\n\nIl dit « la concertation ». `concertation`')).toEqual([]);
  expect(await lint('<p>Il dit <q>concertation</q>, <code>concertation</code>.</p>', 'html')).toEqual([]);
});

test('a quotation that is never closed silences nothing', async () => {
  expect(places(await lint('Il dit « la concertation.'))).toEqual(['1:13 concertation']);
});
