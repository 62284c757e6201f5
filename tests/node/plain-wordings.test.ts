import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules as allRules, lintDocument, type Problem, profiles, readDocument } from '../../src/core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/lint-lexicon.ts';
import type { Language } from '../../src/schema/index.ts';

const lexicon = lazyLexicons(await readLexiconEntries());
const own = new Set(['jargon/expression', 'jargon/soften', 'word/latin', 'word/anglicism']);
const rules = allRules.filter(({ id }) => own.has(id));

async function findExpressions(text: string, language: Language): Promise<Problem[]> {
  const document = await readDocument(text, 'text', 'a.txt');
  return lintDocument(document, { lexicon, language, profile: profiles.default, rules }).problems;
}

/** Puts the first suggestion of each finding in the place of its excerpt. */
function replaceAll(text: string, problems: readonly Problem[]): string {
  return problems.reduceRight((now, { start, end, suggestions: [first] }) => {
    return first === undefined ? now : now.slice(0, start.offset) + first + now.slice(end.offset);
  }, text);
}

const readLines = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/wordings/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe.each(['fr', 'en'] as const)('plain wordings in their place (%s)', (language) => {
  const pairs = readLines(language).map((line) => line.split(' → '));

  test.each(pairs)('%s', async (before = '', after) => {
    expect(replaceAll(before, await findExpressions(before, language))).toBe(after);
  });

  test.each(readLines(`${language}-left`))('nothing sure: %s', async (sentence) => {
    const problems = await findExpressions(sentence, language);
    expect(problems).not.toEqual([]);
    expect(
      problems.flatMap(({ suggestions, fix }) => [...suggestions, fix].filter((one) => one !== undefined)),
    ).toEqual([]);
  });

  test('a fix is the first suggestion, and the only one', async () => {
    for (const [before = ''] of pairs) {
      for (const { fix, suggestions } of await findExpressions(before, language)) {
        if (fix !== undefined) expect(suggestions).toEqual([fix]);
      }
    }
  });

  test('in any sentence, the excerpt is the words found, and the words around stay', async () => {
    const words = [...new Set(pairs.flatMap(([before = '']) => before.split(/(?<=[\s’'])/)))];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 14 }), async (list) => {
        const text = list.join('');
        for (const { start, end, excerpt, suggestions, message } of await findExpressions(text, language)) {
          expect(text.slice(start.offset, end.offset)).toBe(excerpt);
          for (const one of suggestions) {
            expect(one).not.toMatch(/^\s|\s\s|undefined|[…(]/);
            expect(message.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(one.trim());
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
