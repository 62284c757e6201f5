import { formatOf, type Lexicon, type LintResult, lintDocument, profiles, readDocument } from '../../core/index.ts';
import type { Language, ProfileId } from '../../schema/index.ts';

/** What an editor may ask for when it starts the server (`initializationOptions`). */
export interface ServerOptions {
  profile?: ProfileId;
  /** Of the texts; without it, what a text declares, otherwise guessed. */
  language?: Language;
  /** Of the messages; without it, the text's. */
  uiLanguage?: Language;
}

/** What there is to say of a text that an editor holds. Offsets are UTF-16 code units, as the editor counts. */
export async function checkText(
  text: string,
  path: string,
  lexicon: Record<Language, Lexicon>,
  { profile, language, uiLanguage }: ServerOptions,
): Promise<LintResult> {
  const found = formatOf(path) ?? 'text';
  // An editor holds text, whatever the name says.
  const format = found === 'docx' || found === 'odt' || found === 'pdf' ? 'text' : found;
  const document = await readDocument(text, format, path);
  return lintDocument(document, {
    lexicon,
    ...(profile && { profile: profiles[profile] }),
    ...(language && { language }),
    ...(uiLanguage && { uiLanguage }),
  });
}
