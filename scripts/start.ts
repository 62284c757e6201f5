// From a fresh clone to the site in the browser: check, build, index, serve, and what to try next.
import { runProgram } from '../src/node/index.ts';

const built = await runProgram('node', ['scripts/build.ts']);
process.exitCode = built === 0 ? await runProgram('node', ['scripts/preview.ts', ...process.argv.slice(2)]) : built;
