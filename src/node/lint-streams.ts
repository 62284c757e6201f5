import { once } from 'node:events';

/** Where the command writes: the process's own streams, or a test's. */
export interface Streams {
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
}

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Writes, and waits while the reader is behind: what is written must not pile up in memory. */
export async function writeInTime(stream: Output, text: string): Promise<void> {
  if (text !== '' && stream.write(text) === false) await once(stream as NodeJS.WriteStream, 'drain');
}

/** https://no-color.org and https://force-color.org */
export function hasColour(stdout: Output, env: Streams['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(stdout.isTTY) && env.TERM !== 'dumb';
}
