import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import { foldWord, keepByWord } from '../text/index.ts';
import type { IndexedWord, WordIndex } from './list-words.ts';
import { soundKey } from './sound-key.ts';
import { splitWords, stripPlural } from './split-words.ts';

export interface FoundWord extends IndexedWord {
  /** The everyday wording, synonym or word of the other language that led here, where it isn't the headword. */
  via?: string;
  /** True where `via` is in the other language. */
  isForeign?: boolean;
}

/**
 * Finds the words that answer what somebody typed, best first. An empty query finds nothing. Where nothing answers, a
 * `loose` search takes words that only look alike, or that begin with the same three letters.
 */
export type Finder = (query: string, how?: 'loose') => FoundWord[];

/** What each wording of a concept is worth. */
const weights = { term: 1, form: 0.95, twin: 0.9, asked: 0.8, definition: 0.35 };
type Kind = keyof typeof weights;

/** One wording of one concept. Each is a document, so that a wording that is wholly typed beats a long one that has it. */
interface Wording {
  id: number;
  word: number;
  kind: Kind;
  text: string;
  /** Its words as they are compared, between spaces. */
  folded: string;
  /** How many they are. */
  size: number;
}
const soundWeight = 0.6;
/** What a second wording adds when a first one has been found. */
const restWeight = 0.1;
/** Words far behind the best are noise. */
const least = 0.12;
/** Characters of a query that are read: a question fits, a pasted page doesn't. */
const longest = 200;
/** Marks the keys of sounds, which no word begins with. */
const sound = '~';
/** A key of one or two sounds, its mark apart, would be that of too many words. */
const shortestSound = 4;

/** Builds the finder of a language. `Search` is MiniSearch, given by the caller so that pages load it late. */
export function buildFinder(Search: typeof MiniSearch, { language, words }: WordIndex): Finder {
  const soundOf = keepByWord((word) => sound + soundKey(word, language));
  const index = new Search<Wording>({
    fields: ['folded'],
    storeFields: ['word', 'kind', 'text', 'folded', 'size'],
    tokenize: (folded) => folded.split(' ').flatMap((word) => [stripPlural(word), soundOf(word)]),
    processTerm: (term) => term,
    searchOptions: {
      // A query comes as words and keys, already apart.
      tokenize: (term) => [term],
      weights: { prefix: 0.6, fuzzy: 0.5 },
      boostDocument: (_, __, stored) => weights[stored?.kind as Kind],
    },
  });
  index.addAll(words.flatMap(listWordings).map((wording, id) => ({ id, ...wording })));

  return (query, how) => {
    const typed = splitWords(query.slice(0, longest));
    const [only = ''] = typed;
    if (only.length === 1 && typed.length === 1) return words.filter(({ term }) => foldWord(term).startsWith(only));
    const asked = how === 'loose' ? askLoosely(typed) : askFor(typed, soundOf);
    const wordings = index.search(asked).map((result) => ({ ...result, score: rate(result, typed) }));
    const found = rankWords(wordings);
    const floor = (found[0]?.score ?? 0) * least;
    return found
      .filter(({ score }) => score >= floor)
      .flatMap(({ word, best }) => {
        const found = words[word];
        if (!found) return [];
        if (best.kind === 'term' || best.kind === 'definition' || best.text === found.term) return [found];
        const via = best.text as string;
        return [{ ...found, via, isForeign: found.twins.includes(via) }];
      });
  };
}

function listWordings(entry: IndexedWord, word: number): Omit<Wording, 'id'>[] {
  const of = (kind: Kind, texts: readonly string[]) =>
    texts.map((text) => {
      const folded = splitWords(text);
      return { word, kind, text, folded: folded.join(' '), size: folded.length };
    });
  const { term, forms, twins, asked, definition } = entry;
  return [
    ...of('term', [term]),
    ...of('form', forms),
    ...of('twin', twins),
    ...of('asked', asked),
    ...of('definition', [definition]),
  ];
}

/** Every typed word counts as written, as the beginning of a word, with a slip of the hand, and as it sounds. */
function askFor(typed: readonly string[], soundOf: (word: string) => string): Query {
  const slips = (word: string) => (word.length > 4 ? 2 : word.length > 3 ? 1 : false);
  return {
    combineWith: 'OR',
    queries: typed.flatMap((word): Query[] => {
      const written = { queries: [stripPlural(word)], prefix: word.length > 1, fuzzy: slips(word) };
      const key = soundOf(word);
      if (key.length < shortestSound) return [written];
      return [written, { queries: [key], prefix: false, fuzzy: false, boost: { folded: soundWeight } }];
    }),
  };
}

function askLoosely(typed: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: typed.flatMap((word) => [
      { queries: [word.slice(0, 3)], prefix: true, fuzzy: false },
      { queries: [word], prefix: false, fuzzy: Math.floor(word.length * 0.4) },
    ]),
  };
}

/** A name is worth up to twice its score when all of its words were typed, and as much again when it begins as typed. */
function rate({ score, terms, kind, folded, size }: SearchResult, typed: readonly string[]): number {
  if (kind === 'definition') return score;
  const matched = terms.filter((term) => !term.startsWith(sound)).length;
  const isBegun = folded.startsWith(typed.join(' '));
  return score * (1 + Math.min(1, matched / size) + (isBegun ? 1 : 0));
}

/** From the wordings that match, best first, to their words. */
function rankWords(wordings: readonly SearchResult[]) {
  const found = new Map<number, { word: number; score: number; best: SearchResult }>();
  for (const wording of [...wordings].sort((a, b) => b.score - a.score)) {
    const known = found.get(wording.word);
    if (known) known.score += wording.score * restWeight;
    else found.set(wording.word, { word: wording.word, score: wording.score, best: wording });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
