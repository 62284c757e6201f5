import type MiniSearch from 'minisearch';
import type { Language } from '../schema/index.ts';

/** A word as the search index holds it, in one language. */
export interface IndexedWord {
  id: number;
  /** The headword. */
  term: string;
  /** Acronym, synonyms and the word in the other language. */
  forms: string;
  /** Everyday wordings, separated by ` · `. */
  asked: string;
  definition: string;
  href: string;
}

/** What the index file of a language holds: words, not a serialised index, which is three times heavier. */
export interface WordIndex {
  language: Language;
  words: IndexedWord[];
}

const stopWords = new Set(
  'a au aux ce ces c d de des du en est et il j je l la le les leur m ma mes mon n ne on ou par pas pour qu que qui quoi s sa se ses son sur un une vos votre vous y comment quel quelle about an and are can do does for how i in is it my of on or the to what when where which who why with you your'.split(
    ' ',
  ),
);

/** The key under which a word is indexed and looked for: no accent, lower case, no final plural. */
export function foldTerm(word: string): string | null {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  return stopWords.has(folded) || folded === '' ? null : folded.replace(/(?<=\w{3})[sx]$/, '');
}

/** Builds the index of a language's words. `Search` is MiniSearch, given by the caller so that pages load it late. */
export function indexWords(Search: typeof MiniSearch, { words }: WordIndex): MiniSearch<IndexedWord> {
  const index = new Search<IndexedWord>({
    fields: ['term', 'forms', 'asked', 'definition'],
    storeFields: ['term', 'asked', 'definition', 'href'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}]+/u),
    processTerm: foldTerm,
    searchOptions: {
      boost: { term: 6, forms: 4, asked: 3, definition: 1 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
    },
  });
  index.addAll(words);
  return index;
}

/** The best words for what somebody typed, best first: those that have all its words, else some of them. */
export function searchWords(index: MiniSearch<IndexedWord>, query: string, most = 8): IndexedWord[] {
  const all = index.search(query, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  return found.slice(0, most) as unknown as IndexedWord[];
}
