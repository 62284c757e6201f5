export { type FixedSource, fixSource } from './fix-source.ts';
export { writeDiff } from './write-diff.ts';
