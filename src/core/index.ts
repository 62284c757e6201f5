/** The core's door. Pure TypeScript: the same code in the command line, the build and the browser. */
export * from './addresses.ts';
export * from './drafts/index.ts';
export * from './file-addresses.ts';
export * from './fixes/index.ts';
export { buildLexicon, findTerms, type Lexicon, listForms, ruleOf } from './lexicon/index.ts';
export * from './lint/index.ts';
export * from './markdown/index.ts';
export * from './measure-health.ts';
export { findNearMiss } from './near-miss.ts';
export * from './readers/index.ts';
export * from './reporters/index.ts';
export type * from './types.ts';
