import { addressOf } from '../core/index.ts';
import { otherLanguage } from '../i18n/index.ts';
import type { Language } from '../schema/index.ts';
import type { IndexedWord } from './search-words.ts';
import type { Site } from './site.ts';

/** The words of a language for the search box, with those of the other language that lead to them. */
export function listIndexedWords(site: Site, language: Language): IndexedWord[] {
  return [...site.concepts.values()].map(({ words }, id) => {
    const { data } = words[language];
    const twin = words[otherLanguage(language)].data;
    const spellings = data.forms.map((form) => (typeof form === 'string' ? form : form.form));
    const forms = [data.acronym, ...spellings, twin.term, twin.acronym].filter(Boolean).join(' · ');
    const href = addressOf('glossary', language, data.slug);
    return { id, term: data.term, forms, asked: data['asked-as'].join(' · '), definition: data.definition, href };
  });
}
