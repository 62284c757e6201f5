import type { Output } from './lint-streams.ts';

/** How often the line is drawn again, in milliseconds: a terminal is slower than the work. */
const pace = 100;
const width = 24;

export interface Progress {
  /** So many are done; `name` is what comes next. */
  show(done: number, name?: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** A bar on a terminal, or a count where the total isn't known; nothing where the stream is not a terminal. */
export function createProgress(stream: Output, isWanted: boolean, total?: number): Progress {
  if (!isWanted || !stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  let isShown = false;
  return {
    show(done, name = '') {
      const now = Date.now();
      if (now - last < pace) return;
      last = now;
      isShown = true;
      const bar = total
        ? `${'█'.repeat(Math.floor((width * done) / total)).padEnd(width, '░')} ${done}/${total}`
        : `${done}`;
      const room = Math.max(0, (stream.columns ?? 80) - bar.length - 2);
      stream.write(`\r\u001b[K${bar} ${room > 0 ? name.slice(-room) : ''}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
