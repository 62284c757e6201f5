export * from './explain-text.ts';
export * from './find-articles.ts';
export * from './link-articles.ts';
export * from './link-terms.ts';
