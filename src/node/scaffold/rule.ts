import { type Language, languages } from '../../schema/index.ts';
import { dates, type Scaffold, sources, toWrite, type Wanted } from './scaffold-file.ts';

/** A lint rule `family/name` and its guide page in both languages. */
export function scaffoldRule(wanted: Wanted): Scaffold {
  const id = wanted.title;
  return {
    files: [
      { path: `src/core/lint/rules/${id}.ts`, text: ruleText(id) },
      ...languages.map((language) => ({
        path: `content/guide/${id}/${language}.mdx`,
        text: guideText(wanted, language),
      })),
    ],
    next: [
      'Write the rule’s examples first: they run as its tests and are shown on its page.',
      'Add the rule to the list in src/core/lint/rules/index.ts, before those on exceptions.',
      'npx vitest run --project unit -u tests/schema writes the schema of configurations anew.',
      'npm run check:content and npm run test:unit say what is left.',
    ],
  };
}

const ruleText = (id: string) => `import type { Rule } from '../../rule.ts';

/** To be written: what the rule finds, and what it leaves alone. */
export const rule: Rule = {
  id: '${id}',
  severity: 'warning',
  // The guideline that it comes from.
  source: { title: 'To be written', url: 'https://' },
  // Each text with the excerpts that the rule flags, in order.
  examples: { fr: [], en: [] },
  check({ report: _report }) {
    return { passage(_passage) {} };
  },
};
`;

function guideText(wanted: Wanted, language: Language): string {
  const write = (fr: string, en: string) => toWrite(language, language === 'fr' ? fr : en);
  const example = `  - { before: ${write('avant', 'before')}, after: ${write('après', 'after')} }`;
  return `---
# The rule as advice to a writer: « Coupez les phrases longues ».
title: ${write('le conseil', 'the advice')}
slug: ${wanted.id}
# One sentence: what the rule finds.
summary: ${write('une phrase', 'one sentence')}
# Pairs of sentences, the first flagged by the rule, the second not: tests run them.
examples:
${example}
${example}
${sources(wanted, language)}${dates(wanted)}---
${language === 'fr' ? 'À écrire\u00A0: pourquoi, et comment faire.' : 'To be written: why, and how to do it.'}
`;
}
