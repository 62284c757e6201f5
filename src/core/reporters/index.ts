export { commentDocx } from './comment-docx.ts';
export { severityNames } from './describe-result.ts';
export { linkHelp } from './link-help.ts';
export { type ReporterId, type ReportOptions, report, reporterIds, reportersOfText } from './report.ts';
