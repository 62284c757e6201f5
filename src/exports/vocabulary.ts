import type { Concept, Entry, Language, Source, Theme } from '../schema/index.ts';

/** A concept with its words in both languages. */
export interface VocabularyConcept {
  id: string;
  concept: Concept;
  words: Record<Language, Entry>;
  narrower: readonly string[];
}

/** The glossary as every export reads it. */
export interface Vocabulary {
  themes: readonly Theme[];
  sources: readonly Source[];
  concepts: readonly VocabularyConcept[];
}

export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The ways of writing a term that readers may see: never those that mean it only beside other words. */
export function listOtherForms({ forms, synonyms = [], term }: Entry): string[] {
  const written = forms.flatMap((form) => {
    if (typeof form === 'string') return form;
    return form['only-with'] ? [] : form.form;
  });
  return [...new Set([...written, ...synonyms])].filter((form) => form !== term);
}
