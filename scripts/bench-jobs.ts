/** `npm run bench:jobs`: the four codes, a document an article, through the command with one worker, then two. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../src/node/index.ts';
import { lawPackageVersion, readLawDocuments } from '../src/node/study/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-jobs-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const input = join(folder, 'law.ndjson');
const file = createWriteStream(input);
let documents = 0;
for await (const line of readLawDocuments()) {
  documents += 1;
  if (!file.write(line)) await once(file, 'drain');
}
await new Promise<void>((resolve) => file.end(resolve));

const show = (value: number) => Math.round(value).toLocaleString('en-GB');
const processor = cpus()[0]?.model ?? 'unknown';
console.log(
  `${new Date().toISOString().slice(0, 10)}, @socialgouv/legi-data ${lawPackageVersion()}, ${show(documents)} articles, ${show(file.bytesWritten / 1e6)} MB, Node ${process.version}, ${cpus().length} cores (${processor}), ${loadavg()[0]?.toFixed(1)} other tasks running\n`,
);

/** Words checked in a second on the clock, start-up included. */
async function run(jobs: number): Promise<number> {
  const options = ['--as', 'ndjson', '--format', 'ndjson', '--profile', 'law', '--fail-on', 'never', '--quiet'];
  const script = join(projectRoot, 'scripts/lint.ts');
  const start = performance.now();
  const command = ['--max-semi-space-size=32', script, ...options, '--jobs', String(jobs), '-'];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  createReadStream(input).pipe(child.stdin);
  let words = 0;
  let results = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    results += 1;
    words += Number(/"words":(\d+)/.exec(line)?.[1]);
  }
  const seconds = (performance.now() - start) / 1000;
  if (results !== documents) throw new Error(`${results} results for ${documents} documents: run the command by hand`);
  const speed = words / seconds;
  console.log(`--jobs ${jobs}  ${show(words)} words  ${seconds.toFixed(1)} s  ${show(speed)} words/s`);
  return speed;
}

const speeds: Record<number, number> = {};
for (const jobs of [1, 2, 1, 2]) speeds[jobs] = Math.max(speeds[jobs] ?? 0, await run(jobs));
console.log(
  `\n2 workers against 1: × ${((speeds[2] ?? 0) / (speeds[1] ?? 1)).toFixed(2)} (the better of two runs each)`,
);
