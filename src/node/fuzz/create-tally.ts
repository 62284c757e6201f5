import { show, table } from '../study/index.ts';
import type { FuzzReport } from './fuzz-worker.ts';
import { longest } from './run-fuzz.ts';

/** What many inputs came to. */
export interface Tally {
  /** Returns the line of a fault, with how to see it again. */
  add(report: FuzzReport): string | undefined;
  count(): number;
  faults(): number;
  /** Worst time and memory so far. */
  describe(): string;
  /** Outcomes by format. */
  table(): string;
}

export function createTally(seed: number): Tally {
  const outcomes = new Map<string, Map<string, number>>();
  const formats = new Map<string, { count: number; worst: number; worstNumber: number; largest: number }>();
  let [count, faults, memory, time] = [0, 0, 0, 0];
  return {
    add(report) {
      count += 1;
      memory = Math.max(memory, report.memory);
      time += report.time;
      const { format, outcome } = report;
      const row = outcomes.get(outcome) ?? new Map<string, number>();
      outcomes.set(outcome, row.set(format, (row.get(format) ?? 0) + 1));
      const seen = formats.get(format) ?? { count: 0, worst: 0, worstNumber: 0, largest: 0 };
      seen.count += 1;
      seen.largest = Math.max(seen.largest, report.size);
      if (report.time > seen.worst) [seen.worst, seen.worstNumber] = [report.time, report.number];
      formats.set(format, seen);
      const isFault = outcome === 'crash' || outcome === 'hang' || report.time > longest;
      if (!isFault) return undefined;
      faults += 1;
      const what = report.stack?.split('\n').slice(0, 4).join(' | ') ?? `${show(report.time)} ms`;
      return `${format} ${outcome} (${what}): npm run fuzz -- --seed ${seed} --only ${report.number}`;
    },
    count: () => count,
    faults: () => faults,
    describe: () =>
      `${show(time / 1000)} s of one core, worst ${show(Math.max(...[...formats.values()].map(({ worst }) => worst)))} ms, peak memory ${show(memory / 1e6)} MB`,
    table() {
      const names = [...formats.keys()].sort();
      const of = (name: string) => formats.get(name) as NonNullable<ReturnType<typeof formats.get>>;
      return table(
        ['', ...names],
        [
          ['inputs', ...names.map((name) => show(of(name).count))],
          ...[...outcomes]
            .sort((a, b) => sum(b[1]) - sum(a[1]))
            .map(([outcome, row]) => [outcome, ...names.map((name) => show(row.get(name) ?? 0))]),
          ['largest, kB', ...names.map((name) => show(of(name).largest / 1000))],
          ['worst time, ms', ...names.map((name) => show(of(name).worst))],
          ['its number', ...names.map((name) => String(of(name).worstNumber))],
        ],
      );
    },
  };
}

const sum = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((total, one) => total + one, 0);
