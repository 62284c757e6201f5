import { type ContentProblem, compareProblems } from '../content-problem.ts';
import { checkActivities } from './activities.ts';
import { checkAddresses } from './addresses.ts';
import { type Check, loadContext } from './context.ts';
import { checkDates } from './dates.ts';
import { checkDecisionTrees } from './decision-trees.ts';
import { checkDefinitions } from './definitions.ts';
import { checkForms } from './forms.ts';
import { checkHardWords } from './hard-words.ts';
import { checkLanguages } from './languages.ts';
import { checkLaw } from './law.ts';
import { checkLinks } from './links.ts';
import { checkMdx } from './mdx.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkSentences } from './sentences.ts';
import { checkTypography } from './typography.ts';

export { recordAddresses } from './addresses.ts';
export { benchCheckContent } from './bench.ts';
export { splitWords } from './everyday-words.ts';
export { type HardWord, listHardWords } from './list-hard-words.ts';

const checks: Check[] = [
  checkLanguages,
  checkReferences,
  checkRelations,
  checkForms,
  checkDefinitions,
  checkHardWords,
  checkDecisionTrees,
  checkActivities,
  checkLaw,
  checkDates,
  checkMdx,
  checkLinks,
  checkAddresses,
  checkTypography,
  checkSentences,
  checkPlaceholders,
];

/** Everything wrong in the content of a project, sorted by place. `today` is a day `2026-11-24`. */
export function checkContent(root?: string, today?: string): ContentProblem[] {
  const context = loadContext(root, today);
  const problems = [...context.glossary.problems, ...context.content.problems];
  for (const check of checks) problems.push(...check(context));
  return problems.sort(compareProblems);
}
