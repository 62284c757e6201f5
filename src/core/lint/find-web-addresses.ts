import { isAddress } from '../readers/index.ts';
import type { Range } from './ranges.ts';

const none: readonly Range[] = [];
const openings = ['://', 'www.', '@'];

/** Web and e-mail addresses, as whole runs without a space: their letters are no words to read. */
export function findWebAddresses(text: string): readonly Range[] {
  if (!openings.some((mark) => text.includes(mark))) return none;
  const found: Range[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\s\u00a0\u202f]+/g)) {
    if (isAddress(run.replace(/^[«(<"“]/, ''))) found.push([index, index + run.length]);
  }
  return found;
}
