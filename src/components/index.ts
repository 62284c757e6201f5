export * from './law-headings.ts';
export * from './list-changes.ts';
export * from './list-dated.ts';
export * from './page-words.ts';
export * from './reading-time.ts';
export * from './routes.ts';
export * from './site.ts';
export * from './vocabulary.ts';
