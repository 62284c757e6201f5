export { buildLexicon, type Lexicon } from './build-lexicon.ts';
export { conjugateFr } from './conjugate-fr.ts';
export { findTerms, findTermsIn } from './find-terms.ts';
export { conjugateEn, pluralsEn } from './inflect-en.ts';
export { adjectiveFr, pluralsFr } from './inflect-fr.ts';
