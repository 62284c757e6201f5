import { parentPort, workerData } from 'node:worker_threads';
import { makeInput } from './make-input.ts';
import { readSeeds } from './read-seeds.ts';
import { createTrial } from './try-input.ts';

/** What the worker is told to do; `state` says to who watches what it is doing: the number of the input, and the clock. */
export interface FuzzTask {
  seed: number;
  from: number;
  to: number;
  state: SharedArrayBuffer;
}

/** What became of an input. Times are of the processor, in milliseconds; memory is that of the whole process, in bytes. */
export interface FuzzReport {
  number: number;
  format: string;
  origin: string;
  size: number;
  outcome: string;
  time: number;
  memory: number;
  /** Where a crash came from. */
  stack?: string;
}

const { seed, from, to, state } = workerData as FuzzTask;
const current = new Float64Array(state);
const seeds = readSeeds();
const tryInput = await createTrial();
let reports: FuzzReport[] = [];

for (let number = from; number < to; number += 1) {
  const { format, origin, bytes } = makeInput(seed, number, seeds);
  const report: FuzzReport = { number, format, origin, size: bytes.length, outcome: '', time: 0, memory: 0 };
  const before = process.threadCpuUsage();
  current[0] = number;
  current[1] = Date.now();
  try {
    report.outcome = await tryInput({ format, origin, bytes }, number);
  } catch (error) {
    report.outcome = 'crash';
    report.stack = (error as Error).stack ?? String(error);
  }
  current[1] = 0;
  const { user, system } = process.threadCpuUsage(before);
  report.time = (user + system) / 1000;
  report.memory = process.memoryUsage.rss();
  reports.push(report);
  if (reports.length === 200 || number + 1 === to) {
    parentPort?.postMessage(reports);
    reports = [];
  }
}
