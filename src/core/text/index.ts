export { countSyllables } from './count-syllables.ts';
export { countWords } from './count-words.ts';
export { findSentences, type Sentence } from './find-sentences.ts';
export { cleanWord, foldWord, normalizeWord, stripAccents } from './fold-word.ts';
export { guessLanguage } from './guess-language.ts';
export { gap, type Tokens, tokenize } from './tokenize.ts';
export { createWordCache } from './word-cache.ts';
export type { WordTable } from './word-table.ts';
