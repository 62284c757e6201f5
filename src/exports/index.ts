/** The glossary for programs: pure functions from the vocabulary to what other sites and tools read. */
export * from './describe-defined-term.ts';
export * from './export-glossary.ts';
export * from './vocabulary.ts';
export * from './write-atom.ts';
export * from './write-glossary-csv.ts';
export * from './write-open-search.ts';
export * from './write-sitemap.ts';
