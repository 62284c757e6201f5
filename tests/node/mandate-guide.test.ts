import { expect, test } from 'vitest';
import { lintDocument, profiles, readDocument, rules } from '../../src/core/index.ts';
import { loadContent } from '../../src/node/index.ts';
import type { Language } from '../../src/schema/index.ts';

const pages = loadContent().guidePages.filter(({ id }) => id.startsWith('mandate/'));
const pairs = pages.flatMap(({ id, language, data }) => data.examples.map((pair) => ({ ...pair, id, language })));

async function count(id: string, text: string, language: Language): Promise<number> {
  const document = await readDocument(text, 'text');
  const rule = rules.filter((one) => one.id === id);
  return lintDocument(document, { lexicon: {}, profile: profiles.consultation, language, rules: rule }).problems.length;
}

/** A pair is a whole small notice: the rule tells what the first doesn’t say, and the second says it. */
test.each(pairs)('$id $language: $before', async ({ id, language, before, after }) => {
  expect(await count(id, before, language)).toBe(1);
  expect(await count(id, after, language)).toBe(0);
});
