import { describe, expect, it } from 'vitest';
import {
  answerGoldenQueries,
  buildFinders,
  listSearchedConcepts,
  measureSlips,
  measureSuccess,
  readGoldenQueries,
} from '../../src/node/study/measure-search.ts';
import { languages } from '../../src/schema/index.ts';

describe('the golden queries', () => {
  const golden = readGoldenQueries();
  const share = (...kinds: string[]) => golden.filter(({ kind }) => kinds.includes(kind)).length / golden.length;

  it('are 150, none twice, three in ten with slips, one in five a question', () => {
    expect(golden).toHaveLength(150);
    expect(new Set(golden.map(({ language, query }) => `${language} ${query}`)).size).toBe(150);
    expect(share('typo', 'phonetic')).toBeCloseTo(0.3);
    expect(share('question')).toBeCloseTo(0.2);
  });

  it('are answered first nine times in ten, in the first three nearly always; each half too', () => {
    const { answered, missing } = answerGoldenQueries();
    expect(answered.length + missing.length).toBe(150);
    expect(answered.length).toBeGreaterThan(130);
    const all = measureSuccess(answered);
    expect(all.at1).toBeGreaterThanOrEqual(0.9);
    expect(all.at3).toBeGreaterThanOrEqual(0.97);
    for (const half of ['tuned', 'held out'] as const) {
      expect(measureSuccess(answered.filter((one) => one.half === half)).at1).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('are held to their concepts: with none, all of them are missing coverage', () => {
    expect(answerGoldenQueries([])).toEqual({ answered: [], missing: golden });
  });
});

describe('the finders of the glossary', () => {
  const concepts = listSearchedConcepts();
  const finders = buildFinders(concepts);

  it.each(languages)('find each concept by its own name and its acronym first, %s', (language) => {
    const lost = concepts.flatMap(({ id, [language]: { term, acronym } }) =>
      [term, acronym].filter((name) => name !== undefined && finders[language](name)[0]?.id !== id),
    );
    expect(lost).toEqual([]);
  });

  it('forgive a slip in the middle of any name', () => {
    const { queries, at1 } = measureSlips(concepts);
    expect(queries).toBeGreaterThan(300);
    expect(at1).toBeGreaterThanOrEqual(0.95);
  });
});
