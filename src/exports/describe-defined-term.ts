import { addressOf } from '../core/index.ts';
import type { Entry, Language } from '../schema/index.ts';
import { licence, listOtherForms } from './vocabulary.ts';

/**
 * An entry as schema.org/DefinedTerm, ready to stand in a `<script type="application/ld+json">`: no `<` in it can end
 * the script. `site` is the site's address, `https://en-clair.example`.
 */
export function describeDefinedTerm(id: string, word: Entry, language: Language, site: URL): string {
  const at = (address: string) => new URL(address, site).href;
  const url = at(addressOf('glossary', language, word.slug));
  const names = [word.acronym, ...listOtherForms(word)].filter((name) => name !== undefined);
  const term = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    name: word.term,
    ...(names.length > 0 && { alternateName: names }),
    termCode: id,
    description: word.definition,
    url,
    inLanguage: language,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'En clair',
      url: at(addressOf('glossary', language)),
      license: licence,
    },
  };
  return JSON.stringify(term).replaceAll('<', '\\u003c');
}
