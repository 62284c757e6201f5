import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyConfig,
  buildLexicon,
  lintDocument,
  mergeSettings,
  readDocument,
  rules,
} from '../../../src/core/index.ts';
import type { LintSettings, OwnWord } from '../../../src/schema/index.ts';
import { entries } from './lexicon.ts';

async function lint(text: string, settings: LintSettings) {
  const { entries: own, ...options } = applyConfig(settings);
  const lexicon = buildLexicon([...entries, ...own], 'fr');
  return lintDocument(await readDocument(text, 'text'), { lexicon, ...options, language: 'fr' });
}
const find = async (text: string, settings: LintSettings): Promise<string[]> =>
  (await lint(text, settings)).problems.map(({ rule, severity, excerpt }) => `${severity} ${rule} ${excerpt}`);

const word = (one: Partial<OwnWord>): OwnWord => ({ expression: 'x', forms: [], verdict: 'replace', ...one });

describe('rules', () => {
  test('each keeps its degree, takes another, or is off', async () => {
    const text = 'La concertation commence nonobstant la pluie.';
    expect(await find(text, {})).toEqual(['warning jargon/term concertation', 'warning jargon/expression nonobstant']);
    expect(await find(text, { rules: { 'jargon/term': 'error', 'jargon/expression': 'off' } })).toEqual([
      'error jargon/term concertation',
    ]);
  });

  test('a degree that is asked for holds for findings that the rule makes lighter', async () => {
    const text = 'Le délai prévu au premier alinéa du II court dès la demande.';
    expect(await find(text, { profile: 'law' })).toEqual(['info reference/opaque premier alinéa du II']);
    expect(await find(text, { profile: 'law', rules: { 'reference/opaque': 'error' } })).toEqual([
      'error reference/opaque premier alinéa du II',
    ]);
  });

  test('the list of rules itself never changes', () => {
    const before = rules.map(({ severity }) => severity);
    applyConfig({ rules: { 'jargon/term': 'error' } });
    expect(rules.map(({ severity }) => severity)).toEqual(before);
  });
});

describe('thresholds', () => {
  const sentence = `${'mot '.repeat(15)}fin.`;
  test.each<[LintSettings, number]>([
    [{}, 0],
    [{ profile: 'simple' }, 1],
    [{ thresholds: { sentenceWords: 15 } }, 1],
    [{ profile: 'simple', thresholds: { sentenceWords: 16 } }, 0],
  ])('%j finds %d long sentence of 16 words', async (settings, count) => {
    expect((await lint(sentence, settings)).problems).toHaveLength(count);
  });

  test('one language’s readability leaves the other’s', () => {
    expect(applyConfig({ profile: 'web', thresholds: { readability: { fr: 50 } } }).profile).toEqual({
      id: 'web',
      sentenceWords: 20,
      clauses: 2,
      passivesWithAgent: true,
      paragraphWords: 150,
      readability: { fr: 50, en: 9 },
    });
  });
});

describe('allowed words', () => {
  test('are silent in every form and for every rule on words, and the score counts them no more', async () => {
    const text = 'Les concertations publiques impactent la rue, dit le PAN. La SRGJ suit.';
    const all = await lint(text, {});
    expect(all.problems.map(({ excerpt }) => excerpt)).toEqual(['concertations', 'impactent', 'PAN', 'SRGJ']);
    const some = await lint(text, { words: { allow: ['concertation', 'impacter', 'PAN', 'SRGJ'] } });
    expect(some.problems).toEqual([]);
    expect(some.score).toBeGreaterThan(all.score);
  });

  test('a longer term around an allowed word is still one, and an allowed wording covers the term in it', async () => {
    const text = 'Le mandat de concertation suit.';
    expect(await find(text, { words: { allow: ['concertation'] } })).toEqual([
      'warning jargon/term mandat de concertation',
    ]);
    expect(await find('La grande concertation suit.', { words: { allow: ['grande concertation'] } })).toEqual([]);
  });

  test('an acronym keeps its capitals', async () => {
    const own = { add: [word({ expression: 'pan', explanation: 'Un morceau.', language: 'fr' })], allow: ['PAN'] };
    expect(await find('Le PAN et le pan.', { words: own })).toEqual(['warning jargon/term pan']);
  });
});

describe('own words', () => {
  test('with plain wording are replaced, with an explanation are explained, in their plural too', async () => {
    const words = {
      add: [
        word({ expression: 'feuille de route', plain: ['liste d’actions'] }),
        word({ expression: 'tiers-lieu', explanation: 'Un endroit ouvert à tous.' }),
      ],
    };
    const { problems } = await lint('Les feuilles de route parlent des tiers-lieux.', { words });
    expect(problems.map(({ rule, excerpt, suggestions, help }) => [rule, excerpt, suggestions, help])).toEqual([
      ['jargon/expression', 'feuilles de route', ['listes d’actions'], '/guide/jargon-expression/'],
      ['jargon/term', 'tiers-lieux', ['Un endroit ouvert à tous.'], '/guide/jargon-term/'],
    ]);
  });

  test('win over the glossary, and an allowed word over both', async () => {
    const add = [word({ expression: 'concertation', plain: ['discussion'] })];
    expect(await find('La concertation.', { words: { add } })).toEqual(['warning jargon/expression concertation']);
    expect(await find('La concertation.', { words: { add, allow: ['concertation'] } })).toEqual([]);
  });

  test('go to the rule that they name', async () => {
    const add = [
      word({ expression: 'kick-off', plain: ['départ'], rule: 'word/anglicism' }),
      word({ expression: 'sans délai', plain: [], verdict: 'soften' }),
    ];
    expect(await find('Le kick-off a lieu sans délai.', { words: { add } })).toEqual([
      'warning word/anglicism kick-off',
      'warning jargon/soften sans délai',
    ]);
  });

  test('of one language leave the other alone', () => {
    const { entries: own } = applyConfig({ words: { add: [word({ plain: [], language: 'en' })], allow: ['y'] } });
    expect(own.map(({ language, label }) => `${language} ${label}`)).toEqual(['fr y', 'en x', 'en y']);
  });
});

describe('merging', () => {
  const degree = fc.constantFrom('off' as const, 'info' as const, 'error' as const);
  const settings: fc.Arbitrary<LintSettings> = fc.record(
    {
      profile: fc.constantFrom('law' as const, 'web' as const),
      rules: fc.dictionary(fc.constantFrom('word/rare', 'word/latin'), degree),
      thresholds: fc.record({ sentenceWords: fc.integer({ min: 5, max: 100 }) }, { requiredKeys: [] }),
      words: fc.record({ allow: fc.array(fc.constantFrom('a', 'b')) }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  test('the last that speaks wins, what it doesn’t say stays, words add up', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const merged = mergeSettings(before, after);
        expect(merged.profile).toBe(after.profile ?? before.profile);
        expect(merged.rules).toEqual({ ...before.rules, ...after.rules });
        expect(merged.thresholds?.sentenceWords).toBe(
          after.thresholds?.sentenceWords ?? before.thresholds?.sentenceWords,
        );
        expect(merged.words?.allow).toEqual([...(before.words?.allow ?? []), ...(after.words?.allow ?? [])]);
      }),
    );
  });

  test('is associative: three files give the same whichever two are joined first', () => {
    fc.assert(
      fc.property(settings, settings, settings, (a, b, c) => {
        expect(mergeSettings(mergeSettings(a, b), c)).toEqual(mergeSettings(a, mergeSettings(b, c)));
      }),
    );
  });
});
