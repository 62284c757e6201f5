import { type FormatId, lintDocument, type Problem, profiles, readDocument, rules } from '../../../src/core/index.ts';
import type { Language } from '../../../src/schema/index.ts';
import { lexicon } from './lexicon.ts';

interface Options {
  language?: Language;
  format?: FormatId;
  profile?: keyof typeof profiles;
}

/** What one rule says on a text, in French and in Markdown unless told otherwise. */
export async function lintWith(
  rule: string,
  text: string | Uint8Array,
  { language = 'fr', format = 'markdown', profile = 'default' }: Options = {},
): Promise<Problem[]> {
  const document = await readDocument(text, format);
  const own = rules.filter(({ id }) => id === rule);
  return lintDocument(document, { lexicon, profile: profiles[profile], language, rules: own }).problems;
}

/** The excerpts only. */
export const excerptsWith = async (rule: string, text: string, options?: Options): Promise<string[]> =>
  (await lintWith(rule, text, options)).map(({ excerpt }) => excerpt);
