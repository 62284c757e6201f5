/** `npm run fuzz -- [--count N] [--seed N] [--only N]`: tries the readers with files that nobody would write. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTally, makeInput, readSeeds, runFuzz, writeFuzzPage } from '../src/node/fuzz/index.ts';
import { projectRoot, readOptions, refuseOption } from '../src/node/index.ts';

const number = { type: 'string' } as const;
const usage = `Tries the readers with files that nobody would write.

  npm run fuzz                                       100,000 files, written up in docs/fuzz.md
  npm run fuzz -- --count 2000 --from 500 --seed 7   fewer, from that one on, of another series
  npm run fuzz -- --only 1234 --keep file.docx       one again, kept in a file`;
const values = readOptions(usage, { count: number, seed: number, only: number, from: number, keep: number });
const read = (name: keyof typeof values, otherwise: number): number => {
  const value = Number(values[name] ?? otherwise);
  if (!Number.isSafeInteger(value) || value < 0) refuseOption(`--${name}: not a whole number (${values[name]})`);
  return value;
};
const seed = read('seed', 1);
const only = values.only === undefined ? undefined : read('only', 0);
const from = only ?? read('from', 0);
const to = only === undefined ? from + read('count', 100_000) : only + 1;

if (values.keep && only !== undefined) writeFileSync(values.keep, makeInput(seed, only, readSeeds()).bytes);
const tally = createTally(seed);
await runFuzz({
  seed,
  from,
  to,
  onReport(report) {
    const fault = tally.add(report);
    if (fault) console.log(fault);
    if (tally.count() % 2000 === 0)
      console.log(`${tally.count()} of ${to - from}: ${tally.faults()} faults, ${tally.describe()}`);
  },
});
console.log(tally.table());
if (only === undefined && to - from >= 100_000) {
  writeFileSync(join(projectRoot, 'docs/fuzz.md'), writeFuzzPage(tally, { seed, count: to - from }));
  console.log('docs/fuzz.md written.');
}
process.exitCode = tally.faults() > 0 ? 1 : 0;
