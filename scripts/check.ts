// Types, code style and content: what an author runs before a commit.
import { runProgram } from '../src/node/index.ts';

const parts: [string, string[]][] = [
  ['astro', ['check', '--silent']],
  ['tsc', ['--noEmit']],
  ['biome', ['check', '--error-on-warnings']],
  ['node', ['scripts/check-content.ts']],
];
let isSound = true;
for (const [program, args] of parts) isSound = (await runProgram(program, args)) === 0 && isSound;
process.exitCode = isSound ? 0 : 1;
