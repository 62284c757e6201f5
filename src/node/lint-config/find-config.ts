import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const configName = 'en-clair.config.json';

/** The configuration of a folder: its own, or that of the nearest folder above. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, configName);
    if (existsSync(path)) return path;
    if (at === dirname(at)) return undefined;
  }
}
