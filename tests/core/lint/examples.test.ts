import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument, rules } from '../../../src/core/index.ts';
import { languages } from '../../../src/schema/index.ts';
import { lexicon } from './lexicon.ts';

describe.each(rules)('$id', (rule) => {
  test('has a source that can be opened, and examples of both kinds in each language that it looks at', () => {
    expect(rule.source.url).toMatch(/^https:\/\//);
    for (const language of languages) {
      const examples = rule.examples[language];
      const looks = (rule.languages ?? languages).includes(language);
      expect(examples.some(({ flags }) => flags.length > 0)).toBe(looks);
      expect(examples.some(({ flags }) => flags.length === 0)).toBe(true);
    }
  });

  for (const language of languages) {
    test.each(rule.examples[language])(`${language}: $text`, async ({ text, flags }) => {
      const document = await readDocument(text, 'markdown');
      const { problems } = lintDocument(document, {
        lexicon,
        profile: profiles[rule.profile ?? 'default'],
        language,
        // An exception is judged by what the other rules say.
        rules: rule.id.startsWith('ignore/') ? rules : [rule],
      });
      expect(problems.filter((problem) => problem.rule === rule.id).map(({ excerpt }) => excerpt)).toEqual(flags);
    });
  }
});
