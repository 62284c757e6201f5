// The site with live reload, for people who write words or code. Search needs a build: `npm run build`.
import { runProgram } from '../src/node/index.ts';

process.exitCode = await runProgram('astro', ['dev', '--port', '4321', ...process.argv.slice(2)]);
