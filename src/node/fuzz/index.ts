export { createTally } from './create-tally.ts';
export { writeFuzzPage } from './fuzz-page.ts';
export { makeInput } from './make-input.ts';
export { readSeeds } from './read-seeds.ts';
export { runFuzz } from './run-fuzz.ts';
export { createTrial } from './try-input.ts';
