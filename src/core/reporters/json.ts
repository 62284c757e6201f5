import type { LintResult } from '../types.ts';
import { writeResult } from './write-result.ts';

/** One object, a problem a line: half the size of indented JSON, and two reports can be compared line by line. */
export function reportJson(results: readonly LintResult[]): string {
  return `{"version":1,"results":[${results.map((result) => `\n${writeResult(result, '\n')}`).join(',')}\n]}\n`;
}
