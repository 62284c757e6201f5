/** Time that a measured part took, in milliseconds. */
export interface Lap {
  /** On the clock. */
  wall: number;
  /** Of one processor core: on a machine that others use too, the clock counts their work as well. */
  processor: number;
}

/** Starts to measure; call the result to read. Only the main thread counts: it does all the work that is measured here. */
export function createStopwatch(): () => Lap {
  const start = performance.now();
  const used = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(used);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  };
}
