import { Worker } from 'node:worker_threads';
import type { FuzzReport, FuzzTask } from './fuzz-worker.ts';

interface Options {
  seed: number;
  from: number;
  to: number;
  /** Called with each report, in any order. */
  onReport(report: FuzzReport): void;
}

/** An input that takes longer hangs: milliseconds of the processor. */
export const longest = 2000;
/** Memory of the worker's objects, in megabytes: an input that wants more crashes it. */
const heap = 1500;

/** Tries inputs in a worker that is watched: one that hangs or runs out of memory is stopped, and the next takes over. */
export async function runFuzz({ seed, from, to, onReport }: Options): Promise<void> {
  let next = from;
  while (next < to) {
    const lost = await runWorker({ seed, from: next, to, state: new SharedArrayBuffer(16) }, onReport);
    if (!lost) return;
    onReport(lost);
    next = lost.number + 1;
  }
}

/** Resolves with the input that the worker didn't survive, or with nothing when all were tried. */
function runWorker(task: FuzzTask, onReport: Options['onReport']): Promise<FuzzReport | undefined> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const state = new Float64Array(task.state);
  const lostOne = (outcome: string, stack?: string): FuzzReport => {
    const common = { format: '?', origin: '?', size: 0, time: outcome === 'hang' ? longest : 0, memory: 0 };
    return { number: state[0] ?? task.from, ...common, outcome, ...(stack && { stack }) };
  };
  return new Promise((resolve) => {
    let watched = { number: -1, used: 0 };
    const watch = setInterval(async () => {
      const [number = 0, since = 0] = state;
      if (since === 0 || Date.now() - since < 1000) return;
      const { user, system } = await worker.cpuUsage();
      const used = (user + system) / 1000;
      if (watched.number !== number) watched = { number, used };
      else if (used - watched.used > longest && number === state[0]) finish(lostOne('hang'));
    }, 500);
    const finish = (lost?: FuzzReport) => {
      clearInterval(watch);
      worker.removeAllListeners();
      resolve(worker.terminate().then(() => lost));
    };
    worker.on('message', (reports: FuzzReport[]) => reports.forEach(onReport));
    worker.on('error', (error) => finish(lostOne('crash', error.stack)));
    worker.on('exit', (code) => finish(code === 0 ? undefined : lostOne('crash', `exit ${code}`)));
  });
}
