import type { FormatId } from '../types.ts';
import { detectBinary } from './detect-binary.ts';

/** The format that bytes show by themselves, where a name doesn't say it: text formats don't. */
export async function detectFormat(bytes: Uint8Array): Promise<FormatId | undefined> {
  const found = detectBinary(bytes);
  if (found === 'PDF') return 'pdf';
  if (!found?.includes('.zip')) return undefined;
  return (await import('./open-office.ts')).detectOffice(bytes);
}
