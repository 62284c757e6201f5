import type { Language } from '../../schema/index.ts';
import type { LintResult, TextDocument } from '../types.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown.ts';
import { reportNdjson } from './ndjson.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

export interface ReportOptions {
  /** The language of headings and counts; without it, that of the first result. */
  language?: Language;
  /** What was checked, by path: with it, `text`, `markdown` and `html` show the words in their place. */
  documents?: ReadonlyMap<string, TextDocument>;
  /** Address of the site, for links to its pages: without it, reports name no page. */
  site?: string;
  /** Titles of the rules’ guide pages, by rule id: without one, reports for people show the id. */
  ruleTitles?: ReadonlyMap<string, string>;
  /** The linter’s own version, for reports that name the tool. */
  version?: string;
  /** ANSI colours. */
  hasColour?: boolean;
  /** Only the problems and their count. */
  isQuiet?: boolean;
}

const reporters = {
  text: reportText,
  json: reportJson,
  ndjson: reportNdjson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: reportMarkdown,
  html: reportHtml,
};

export type ReporterId = keyof typeof reporters;
export const reporterIds = Object.keys(reporters) as ReporterId[];

/** The reporters that show the words in their place: they read `documents`. */
export const reportersOfText: ReadonlySet<ReporterId> = new Set(['text', 'markdown', 'html']);

/** Results as a text that ends with a line end. */
export function report(results: readonly LintResult[], reporter: ReporterId, options: ReportOptions = {}): string {
  return reporters[reporter](results, options);
}
