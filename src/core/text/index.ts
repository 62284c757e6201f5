export { countSyllables } from './count-syllables.ts';
export { countWords } from './count-words.ts';
export { findSentences, type Sentence } from './find-sentences.ts';
export { cleanWord, foldWord, normalizeWord, stripAccents } from './fold-word.ts';
export { guessLanguage, weighLanguages } from './guess-language.ts';
export { gap } from './read-gap.ts';
export { type Tokens, tokenize } from './tokenize.ts';
export { createWordCache } from './word-cache.ts';
export type { WordTable } from './word-table.ts';
