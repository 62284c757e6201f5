export { buildFinder, type Finder, type FoundWord } from './build-finder.ts';
export { type IndexedWord, listWords, type SearchedConcept, type WordIndex } from './list-words.ts';
