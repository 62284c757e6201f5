import { Worker } from 'node:worker_threads';

/** Room for young objects, as the command itself has (bootstrap.mjs): a fifth faster on long texts. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };
/** Tasks that wait beside those in hand, a worker: a slow first one must not let the answers of all others pile up. */
const ahead = 4;

export interface PoolOptions<Task, Answer> {
  /** The script that a worker runs: it answers each message with one message, in order. */
  script: URL;
  workerData: unknown;
  jobs: number;
  /** The answer for a task whose worker died. */
  onCrash(task: Task, error: Error): Answer;
}

/** Shares tasks among workers, and gives the answers in the order of the tasks. A worker that dies loses its task alone. */
export async function* runInWorkers<Task, Answer>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  { script, workerData, jobs, onCrash }: PoolOptions<Task, Answer>,
): AsyncGenerator<Answer> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  const answers: Promise<Answer>[] = [];
  const start = (): Worker => {
    const worker = new Worker(script, { workerData, resourceLimits });
    all.add(worker);
    return worker;
  };
  const take = async (): Promise<Worker> => {
    while (idle.length === 0 && all.size >= jobs) await new Promise<void>((resolve) => waiting.push(resolve));
    return idle.pop() ?? start();
  };
  const run = async (task: Task): Promise<Answer> => {
    const worker = await take();
    try {
      const answer = await ask<Answer>(worker, task);
      idle.push(worker);
      return answer;
    } catch (error) {
      all.delete(worker);
      return onCrash(task, error as Error);
    } finally {
      waiting.shift()?.();
    }
  };
  try {
    for await (const task of tasks) {
      answers.push(run(task));
      if (answers.length >= jobs * ahead) yield await (answers.shift() as Promise<Answer>);
    }
    for (const answer of answers) yield await answer;
  } finally {
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
}

/** One message there, one back. Rejects when the worker dies first. */
function ask<Answer>(worker: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const forget = () => worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    const onMessage = (answer: Answer) => {
      forget();
      resolve(answer);
    };
    const onError = (error: Error) => {
      forget();
      reject(error);
    };
    const onExit = (code: number) => onError(new Error(`exit ${code}`));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
