export type * from './release.ts';
