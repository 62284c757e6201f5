import { type FormatId, lintDocument, profiles, readDocument, rules } from '../../../src/core/index.ts';
import type { Language, ProfileId } from '../../../src/schema/index.ts';
import { lexicon } from './lexicon.ts';

interface Options {
  format?: FormatId;
  language?: Language;
  profile?: ProfileId;
}

/** What one rule finds in a text. */
export async function findWith(
  id: string,
  source: string | Uint8Array,
  { format = 'markdown', language = 'fr', profile = 'default' }: Options = {},
) {
  const document = await readDocument(source, format);
  const own = rules.filter((rule) => rule.id === id);
  return lintDocument(document, { lexicon, profile: profiles[profile], language, rules: own }).problems;
}
