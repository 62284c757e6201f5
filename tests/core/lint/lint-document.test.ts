import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatId, lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { scoreText } from '../../../src/core/lint/score-text.ts';
import { lexicon } from './lexicon.ts';

const lint = async (source: string, format: FormatId = 'text', profile: keyof typeof profiles = 'default') =>
  lintDocument(await readDocument(source, format, 'a'), { lexicon, profile: profiles[profile] });

const words = fc.constantFrom(
  'La',
  'concertation',
  'nonobstant',
  'PAN',
  'mandat',
  'de',
  '«',
  '»',
  '(',
  ')',
  '.',
  ';',
  '\n',
  '\n\n',
  'été',
  'open',
  'data',
  '\u0301',
  '🌳',
  '1°',
  '- ',
  '# ',
  '’',
);

describe('whatever the text', () => {
  test.each<FormatId>(['text', 'markdown', 'html'])(
    '%s: excerpts are the source, positions ascend, twice gives the same',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (pieces) => {
          const source = pieces.join(' ');
          const result = await lint(source, format);
          let last = 0;
          for (const { excerpt, start, end } of result.problems) {
            expect(source.slice(start.offset, end.offset)).toBe(excerpt);
            expect(source.split('\n')[start.line - 1]?.slice(start.column - 1)).toBe(
              source.slice(start.offset).split('\n')[0],
            );
            expect(start.offset).toBeGreaterThanOrEqual(last);
            last = start.offset;
          }
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(100);
          expect(await lint(source, format)).toEqual(result);
        }),
        { numRuns: 200 },
      );
    },
  );
});

test('words are counted as a reader counts them', async () => {
  const { statistics } = await lint('L’État est là. Peut-être qu’il répond aujourd’hui.');
  expect(statistics).toMatchObject({ characters: 50, words: 7, sentences: 2, wordsPerSentence: 3.5 });
});

test('each language is checked with its own lexicon', async () => {
  const html =
    '<html lang="fr"><p>La concertation.</p><p lang="en">More open data, prior to spring.</p><p>Les données ouvertes (open data).</p></html>';
  const { language, problems } = await lint(html, 'html');
  expect(language).toBe('fr');
  expect(problems.map(({ excerpt }) => excerpt)).toEqual(['concertation', 'open data', 'prior to']);
});

test('messages are in the language asked for', async () => {
  const document = await readDocument('La concertation nonobstant.', 'text');
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr', uiLanguage: 'en' });
  expect(problems.map(({ message }) => message)).toEqual([
    '“concertation” is a specialist’s word: keep it, but explain it here in one sentence or link it to its definition',
    '“nonobstant” isn’t everyday language: write “malgré”',
  ]);
});

test('the law profile lets sentences run to 40 words', async () => {
  const sentence = `${'mot '.repeat(29)}fin.`;
  expect((await lint(sentence)).problems.map(({ rule }) => rule)).toEqual(['sentence/length']);
  expect((await lint(sentence, 'text', 'law')).problems).toEqual([]);
});

test('an empty text is clear', async () => {
  expect(await lint('')).toMatchObject({ score: 100, problems: [], statistics: { words: 0, sentences: 0 } });
});

test('the score never falls when a part gets better', () => {
  const parts = fc.record({
    ease: fc.double({ min: -100, max: 150, noNaN: true }),
    jargon: fc.double({ min: 0, max: 500, noNaN: true }),
    longSentences: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (worse, step) => {
      const score = scoreText(worse);
      expect(scoreText({ ...worse, ease: worse.ease + 50 * step })).toBeGreaterThanOrEqual(score);
      expect(scoreText({ ...worse, jargon: worse.jargon * (1 - step) })).toBeGreaterThanOrEqual(score);
      expect(scoreText({ ...worse, longSentences: worse.longSentences * (1 - step) })).toBeGreaterThanOrEqual(score);
    }),
  );
  expect(scoreText({ ease: 70, jargon: 0, longSentences: 0 })).toBe(100);
  expect(scoreText({ ease: 0, jargon: 1000, longSentences: 1 })).toBe(0);
});

test('jargon counts a term once a section, wording each time, and each reference of a law', async () => {
  const countOf = async (source: string, profile?: keyof typeof profiles) => {
    const { statistics } = await lint(source, 'markdown', profile);
    return Math.round((statistics.jargonPerThousandWords * statistics.words) / 1000);
  };
  expect(await countOf('La concertation dure un mois. La concertation finit en mai.')).toBe(1);
  expect(await countOf('# Un\n\nLa concertation dure.\n\n# Deux\n\nLa concertation finit.', 'law')).toBe(2);
  expect(await countOf('Nonobstant la pluie, il sort. Nonobstant le vent, il sort.')).toBe(2);
  const law = 'Les personnes mentionnées au 2° paient. Le délai prévu au premier alinéa du II court.';
  expect(await countOf(law, 'law')).toBe(2);
  expect((await lint(law, 'markdown', 'law')).problems.filter(({ rule }) => rule === 'reference/opaque')).toHaveLength(
    1,
  );
  expect(await countOf('Il dit : « nonobstant la pluie ». C’est <!-- -->vrai.')).toBe(0);
});
