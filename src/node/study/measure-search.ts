import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { buildFinder, type Finder, listWords, type SearchedConcept } from '../../core/search/index.ts';
import { type Language, languages } from '../../schema/index.ts';
import { loadGlossary } from '../load-glossary.ts';
import { projectRoot } from '../project-root.ts';

/** One row of `tests/fixtures/queries.tsv`. */
export interface GoldenQuery {
  language: Language;
  /** How it was typed: `exact`, `typo`, `question`… */
  kind: string;
  query: string;
  /** Any of these concepts answers it. */
  concepts: string[];
  /** Odd rows tuned the search; even rows only check it. */
  half: 'tuned' | 'held out';
}

/** A golden query with the place of the first right answer: 1 is the best, 0 when none is found. */
export interface AnsweredQuery extends GoldenQuery {
  place: number;
  found: string[];
}

export interface Success {
  queries: number;
  /** Shares of the queries whose first answer, or one of the first three, is right. */
  at1: number;
  at3: number;
}

/** The golden queries, in order. */
export function readGoldenQueries(path = join(projectRoot, 'tests/fixtures/queries.tsv')): GoldenQuery[] {
  const [, , ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return rows.map((row, index) => {
    const [language = '', kind = '', query = '', concepts = ''] = row.split('\t');
    const half = index % 2 === 0 ? 'tuned' : 'held out';
    return { language: language as Language, kind, query, concepts: concepts.split('|'), half };
  });
}

/** The concepts of the glossary that have their words in both languages. */
export function listSearchedConcepts(): SearchedConcept[] {
  return [...loadGlossary().concepts.values()].flatMap(({ id, concept, entries: { fr, en } }) =>
    concept && fr && en ? [{ id, concept, fr, en }] : [],
  );
}

/** The finder of each language over the given concepts: the one that the pages run. */
export function buildFinders(concepts: readonly SearchedConcept[]): Record<Language, Finder> {
  const build = (language: Language) => buildFinder(MiniSearch, { language, words: listWords(concepts, language) });
  return { fr: build('fr'), en: build('en') };
}

/** Asks every golden query; those whose concepts the glossary doesn't have yet are set apart. */
export function answerGoldenQueries(concepts = listSearchedConcepts()) {
  const known = new Set(concepts.map(({ id }) => id));
  const finders = buildFinders(concepts);
  const all = readGoldenQueries();
  const isCovered = ({ concepts }: GoldenQuery) => concepts.some((id) => known.has(id));
  const answered = all.filter(isCovered).map((golden): AnsweredQuery => {
    const found = finders[golden.language](golden.query).map(({ id }) => id);
    return { ...golden, found, place: found.findIndex((id) => golden.concepts.includes(id)) + 1 };
  });
  return { answered, missing: all.filter((golden) => !isCovered(golden)) };
}

export function measureSuccess(answered: readonly AnsweredQuery[]): Success {
  const share = (most: number) => answered.filter(({ place }) => place > 0 && place <= most).length / answered.length;
  return { queries: answered.length, at1: share(1), at3: share(3) };
}

/** One letter dropped, two swapped, one doubled, the accents gone: each once, at the middle of each name. */
export function measureSlips(concepts = listSearchedConcepts()): Success {
  const finders = buildFinders(concepts);
  const answered = languages.flatMap((language) =>
    listWords(concepts, language).flatMap(({ id, term }) =>
      slipsOf(term).map((query): AnsweredQuery => {
        const found = finders[language](query).map((word) => word.id);
        const place = found.indexOf(id) + 1;
        return { language, kind: 'slip', query, concepts: [id], half: 'held out', found, place };
      }),
    ),
  );
  return measureSuccess(answered);
}

function slipsOf(term: string): string[] {
  const longest = term.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 5) return [];
  const at = term.indexOf(longest) + Math.floor(longest.length / 2);
  const [before, one = '', two = '', after] = [term.slice(0, at), term[at], term[at + 1], term.slice(at + 2)];
  return [before + two + after, before + two + one + after, before + one + one + two + after];
}
