export { buildCopy } from './build-copy.ts';
export { buildStarlight } from './build-starlight.ts';
export { type LighthouseScores, runLighthouse } from './run-lighthouse.ts';
export { type BuiltSite, weighPage } from './time-build.ts';
