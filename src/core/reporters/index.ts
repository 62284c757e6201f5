export { commentDocx } from './comment-docx.ts';
export { type ReporterId, type ReportOptions, report, reporterIds, reportersOfText } from './report.ts';
