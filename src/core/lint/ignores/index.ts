export { createSilencer } from './create-silencer.ts';
export { type Ignore, ignoreVerbs, placeIgnore, readIgnores } from './read-ignores.ts';
