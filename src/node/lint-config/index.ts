export { ConfigError } from './config-error.ts';
export { createOptionsFinder } from './create-options-finder.ts';
export { configName } from './find-config.ts';
