export { type ReporterId, type ReportOptions, report, reporterIds } from './report.ts';
