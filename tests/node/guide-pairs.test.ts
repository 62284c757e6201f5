import { beforeAll, expect, test } from 'vitest';
import { lintDocument, profiles, type Rule, readDocument, rules } from '../../src/core/index.ts';
import { loadContent } from '../../src/node/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';
import type { Language } from '../../src/schema/index.ts';

let lexicon: ReturnType<typeof lazyLexicons>;
beforeAll(async () => {
  lexicon = lazyLexicons(await readLexiconEntries());
});

async function count(rule: Rule, text: string, language: Language): Promise<number> {
  const isIgnore = rule.id.startsWith('ignore/');
  const document = await readDocument(text, isIgnore ? 'markdown' : 'text');
  const profile = profiles[rule.profile ?? 'default'];
  // An exception is judged by what the other rules say.
  const { problems } = lintDocument(document, { lexicon, profile, language, rules: isIgnore ? rules : [rule] });
  return problems.filter((problem) => problem.rule === rule.id).length;
}

/** Rules that judge a text as a whole, or its markup: a pair of sentences shows the idea only. */
const wholeText = /^(?:mandate|readability|paragraph|heading|link)\//;

const { guidePages } = loadContent();
const pairs = rules
  .filter(({ id }) => !wholeText.test(id))
  .flatMap((rule) => {
    const pages = guidePages.filter(({ id }) => id === rule.id);
    return pages.flatMap(({ data, language }) =>
      data.examples.map((pair) => ({
        ...pair,
        rule,
        id: rule.id,
        // The page of a rule for French shows French sentences in English too.
        language: rule.languages?.includes(language) === false ? 'fr' : language,
      })),
    );
  });

test.each(pairs)('$id $language: $before', async ({ rule, language, before, after }) => {
  expect(await count(rule, before, language)).toBeGreaterThan(0);
  expect(await count(rule, after, language)).toBe(0);
});
