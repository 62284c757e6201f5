import type { LintResult } from '../types.ts';
import { writeResult } from './write-result.ts';

/** A result a line, each with the shape of `results` in the JSON report: a program reads a long report piece by piece. */
export function reportNdjson(results: readonly LintResult[]): string {
  return results.map((result) => `${writeResult(result, '')}\n`).join('');
}
