import { findNearMiss } from '../core/index.ts';

export { findNearMiss };

/** ` Did you mean “x”?`, or nothing: made to end a message. */
export function suggestNearMiss(wrong: string, known: Iterable<string>): string {
  const best = findNearMiss(wrong, known);
  return best ? `; did you mean “${best}”?` : '';
}
