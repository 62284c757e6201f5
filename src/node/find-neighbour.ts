import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findNearMiss } from './near-miss.ts';

/** A file of the same folder with nearly the same name as one that isn't there. */
export function findNeighbour(path: string): string | undefined {
  try {
    const near = findNearMiss(basename(path), readdirSync(dirname(path)));
    return near && join(dirname(path), near);
  } catch {
    return undefined;
  }
}
