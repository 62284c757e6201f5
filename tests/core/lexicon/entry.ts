import { readFileSync } from 'node:fs';
import type { LexiconEntry, LexiconForm } from '../../../src/core/types.ts';
import type { Language } from '../../../src/schema/index.ts';

/** A term with one form; `exact` as part of speech is a name whose capitals count. */
export function entry(
  id: string,
  form: string,
  options: Partial<LexiconForm> & { language?: Language } = {},
): LexiconEntry {
  const { language = 'fr', partOfSpeech = 'noun', ...rest } = options;
  const forms = [{ form, partOfSpeech, ...rest }];
  return { id, kind: 'term', language, verdict: 'explain', label: form, forms, explanation: form, help: `/${id}/` };
}

/** How a fixture's part of speech is written as options. */
export const asOptions = (partOfSpeech: string): Partial<LexiconForm> =>
  partOfSpeech === 'exact'
    ? { partOfSpeech: 'proper', exactCase: true }
    : { partOfSpeech: partOfSpeech as LexiconForm['partOfSpeech'] };

/** The rows of a table of `tests/fixtures/variants`. `⏎` stands for a line end, `\u00ad` for a soft hyphen. */
export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/variants/${name}.tsv`, import.meta.url), 'utf8');
  const readCell = (cell: string) => cell.replaceAll('⏎', '\n').replaceAll('\\u00ad', '\u00ad');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').map(readCell));
}
