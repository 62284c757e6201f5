import type { Concept, Entry, Language } from '../../schema/index.ts';
import { addressOf } from '../addresses.ts';

/** A word as the search index holds it, in one language. */
export interface IndexedWord {
  /** The concept. */
  id: string;
  /** The headword. */
  term: string;
  /** Acronym, synonyms, other spellings. */
  forms: string[];
  /** The headword and the acronym of the other language. */
  twins: string[];
  /** Everyday wordings. */
  asked: string[];
  definition: string;
  theme: string;
  href: string;
}

/** What the index file of a language holds: words, not a serialised index, which is three times heavier. */
export interface WordIndex {
  language: Language;
  words: IndexedWord[];
}

/** A concept with its words in both languages. */
export type SearchedConcept = { id: string; concept: Concept } & Record<Language, Entry>;

/** The words of a language for the search, in the order of the concepts. */
export function listWords(concepts: Iterable<SearchedConcept>, language: Language): IndexedWord[] {
  return Array.from(concepts, ({ id, concept, ...words }) => {
    const own = words[language];
    const twin = words[language === 'fr' ? 'en' : 'fr'];
    const spellings = own.forms.map((form) => (typeof form === 'string' ? form : form.form));
    return {
      id,
      term: own.term,
      forms: [own.acronym, ...spellings].filter((form) => form !== undefined),
      twins: [twin.term, twin.acronym].filter((form) => form !== undefined),
      asked: own['asked-as'],
      definition: own.definition,
      theme: concept.theme,
      href: addressOf('glossary', language, own.slug),
    };
  });
}
