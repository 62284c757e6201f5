export { buildLexicon, type Lexicon } from './build-lexicon.ts';
export { conjugateFr, conjugationFr, isInfinitiveFr } from './conjugate-fr.ts';
export { findTerms, findTermsIn } from './find-terms.ts';
export { conjugateEn, conjugationEn, pluralsEn, type VerbEn } from './inflect-en.ts';
export { adjectiveFormsFr, adjectiveFr, pluralsFr } from './inflect-fr.ts';
export { listForms, ruleOf } from './list-forms.ts';
export { spellingsEn } from './spellings-en.ts';
