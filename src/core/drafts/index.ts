export { compareDrafts, type Draft, type DraftComparison, type Worsening } from './compare-drafts.ts';
export { createProblemKeys, type ProblemKeys } from './create-problem-keys.ts';
export { matchProblems } from './match-problems.ts';
export { reportDraftsJson } from './report-drafts-json.ts';
export { reportDraftsText } from './report-drafts-text.ts';
