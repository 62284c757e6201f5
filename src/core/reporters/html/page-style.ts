import type { Language } from '../../../schema/index.ts';
import type { ReportOptions } from '../report.ts';

/** What every part of the page needs to know. */
export interface PageStyle extends Pick<ReportOptions, 'site' | 'ruleTitles'> {
  language: Language;
  /** The level of the headings inside a file’s part. */
  level: number;
}
