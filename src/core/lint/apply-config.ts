import type { LintSettings } from '../../schema/index.ts';
import type { LexiconEntry, Severity } from '../types.ts';
import { createOwnEntries } from './create-own-entries.ts';
import type { LintOptions } from './lint-document.ts';
import { profiles } from './profiles.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** Two settings as one: what `after` says wins, and lists of words add up. */
export function mergeSettings(before: LintSettings, after: LintSettings): LintSettings {
  const { rules, thresholds, words } = before;
  return {
    ...before,
    ...after,
    rules: { ...rules, ...after.rules },
    thresholds: {
      ...thresholds,
      ...after.thresholds,
      readability: { ...thresholds?.readability, ...after.thresholds?.readability },
    },
    words: {
      add: [...(words?.add ?? []), ...(after.words?.add ?? [])],
      allow: [...(words?.allow ?? []), ...(after.words?.allow ?? [])],
    },
  };
}

/** A rule whose findings all weigh the same, those that it would make lighter too. */
const weigh = (rule: Rule, severity: Severity): Rule => ({
  ...rule,
  severity,
  check: (context) => rule.check({ ...context, report: (finding) => context.report({ ...finding, severity }) }),
});

/**
 * What a configuration changes for `lintDocument`, and the entries to build the lexicon with beside those of the glossary.
 * A configuration is data: the command line reads it from files, a page may hold it.
 */
export function applyConfig(
  settings: LintSettings,
): Pick<LintOptions, 'language' | 'rules'> & Required<Pick<LintOptions, 'profile'>> & { entries: LexiconEntry[] } {
  const { profile: id = 'default', language, rules: degrees = {}, thresholds = {}, words = {} } = settings;
  const profile = profiles[id];
  const rules = allRules.flatMap((rule) => {
    const severity = degrees[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    return degrees[rule.id] ? [weigh(rule, severity)] : [rule];
  });
  return {
    profile: { ...profile, ...thresholds, readability: { ...profile.readability, ...thresholds.readability } },
    ...(language && { language }),
    rules,
    entries: createOwnEntries(words),
  };
}
