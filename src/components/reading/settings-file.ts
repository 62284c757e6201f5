import { checkReading, type ReadingFault } from './check-reading.ts';
import type { Reading } from './choices.ts';

const largest = 512 * 1024;

/** The name under which the choices are saved. */
export const settingsFileName = 'en-clair-lecture.json';

/** The text of a settings file. */
export const writeSettingsFile = (reading: Reading): string =>
  `${JSON.stringify({ version: 1, ...reading }, null, 2)}\n`;

export type SettingsFile = { reading: Reading } | { fault: ReadingFault | { kind: 'size' | 'json' } };

/** Reads a settings file. One fault and nothing of it is used. */
export async function readSettingsFile(file: Blob): Promise<SettingsFile> {
  if (file.size > largest) return { fault: { kind: 'size' } };
  try {
    const { reading, faults } = checkReading(JSON.parse(await file.text()));
    return faults[0] ? { fault: faults[0] } : { reading };
  } catch {
    return { fault: { kind: 'json' } };
  }
}
