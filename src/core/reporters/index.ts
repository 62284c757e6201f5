export { commentDocx } from './comment-docx.ts';
export { severityNames } from './describe-result.ts';
export { withoutControls } from './draw-frame.ts';
export { escapeMarkup } from './escape-markup.ts';
export { linkHelp } from './link-help.ts';
export { type ReporterId, type ReportOptions, report, reporterIds, reportersOfText } from './report.ts';
export { orderHead, orderProblem, writeResult } from './write-result.ts';
