export { buildLexicon, type Lexicon } from './build-lexicon.ts';
export { findTerms, findTermsIn } from './find-terms.ts';
export { listForms, ruleOf } from './list-forms.ts';
