import { lintDocument, type Profile, profiles, readDocument, rules } from '../../src/core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';
import type { Language } from '../../src/schema/index.ts';

const lexicon = lazyLexicons(await readLexiconEntries());

/** What one rule says of a text, with the real glossary: `[excerpt, first suggestion]` for each finding, and the messages. */
export async function findWith(
  id: string,
  text: string,
  language: Language = 'fr',
  profile: Profile = profiles.default,
) {
  const document = await readDocument(text, 'markdown');
  const { problems } = lintDocument(document, {
    lexicon,
    profile,
    language,
    rules: rules.filter((rule) => rule.id === id),
  });
  return {
    excerpts: problems.map(({ excerpt }) => excerpt),
    advice: problems.map(({ excerpt, suggestions }) => [excerpt, suggestions[0]]),
    messages: problems.map(({ message }) => message),
    problems,
  };
}
