export { applyConfig, mergeSettings } from './apply-config.ts';
export { judgesWholeText } from './judges-whole-text.ts';
export { type LintOptions, lintDocument } from './lint-document.ts';
export { type Profile, profiles } from './profiles.ts';
export type { Rule, RuleExample } from './rule.ts';
export { rules } from './rules/index.ts';
export { formatNumber, typeset } from './typeset.ts';
