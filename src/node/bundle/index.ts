/** What starts the command, and nothing else: each file that stands here is read before every run. */
export { bundleLint } from './bundle-lint.ts';
