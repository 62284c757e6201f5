import type { Language } from '../../schema/index.ts';
import type { LintResult } from '../types.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

export interface ReportOptions {
  /** The language of headings and counts; without it, that of the first result. */
  language?: Language;
  /** Sources by path: with them, the text report shows the words in their line. */
  sources?: ReadonlyMap<string, string>;
  /** ANSI colours. */
  hasColour?: boolean;
  /** Only the problems and their count. */
  isQuiet?: boolean;
}

const reporters = { text: reportText, json: reportJson, github: reportGithub };

export type ReporterId = keyof typeof reporters;
export const reporterIds = Object.keys(reporters) as ReporterId[];

/** Results as a text that ends with a line end. */
export function report(results: readonly LintResult[], reporter: ReporterId, options: ReportOptions = {}): string {
  return reporters[reporter](results, options);
}
