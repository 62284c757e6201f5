// Everything that must hold, in order of cost; ends with one line that counts all suites: `N passed, N failed`.
import { projectRoot, requireChromium, runProgram, runVitest, type Tally } from '../src/node/index.ts';

const failures: string[] = [];
const total: Tally = { passed: 0, failed: 0 };

/** Runs one part and counts it. A part that only passes or fails counts as one. */
async function part(name: string, run: () => Promise<Tally | number>): Promise<boolean> {
  console.log(`\n── ${name}`);
  const result = await run().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
  const tally = typeof result === 'number' ? { passed: result === 0 ? 1 : 0, failed: result === 0 ? 0 : 1 } : result;
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
  return tally.failed === 0;
}

process.chdir(projectRoot);
await part('types', async () => (await runProgram('astro', ['check', '--silent'])) || runProgram('tsc', ['--noEmit']));
await part('code style', () => runProgram('biome', ['check', '--error-on-warnings']));
await part('units', () => runVitest('unit'));
await part('command line', () => runVitest('cli'));
await part('content', () => runVitest('content'));
await part('house', () => runVitest('house'));
const isBuilt = await part('build', () => runProgram('node', ['scripts/build.ts'], { GALLERY: '1' }));
if (isBuilt) {
  await part('site', () => runVitest('site'));
  await part('browser', async () => runVitest('browser', { CHROMIUM_PATH: requireChromium() }));
} else console.error('The site could not be built: its tests and the browser tests were not run.');

if (failures.length > 0) console.error(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
