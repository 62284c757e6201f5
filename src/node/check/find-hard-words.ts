import { findTerms, type Lexicon, type LexiconEntry } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import { isEveryday, splitWords } from './everyday-words.ts';

/** The words of a text that aren't everyday words and have no entry. Names (capital letter inside) are left out. */
export function findHardWords(text: string, lexicon: Lexicon, language: Language): string[] {
  const explained = findTerms(text, lexicon);
  const hard = splitWords(text).filter(({ word, start, isCapital }) => {
    const hasEntry = explained.some((match) => match.start <= start && start < match.end);
    return !hasEntry && !(isCapital && start > 0) && !isEveryday(word, language);
  });
  return hard.map(({ word }) => word);
}

/** An entry that is found wherever its words stand, in whatever sense. */
export const withoutCollocations = (entry: LexiconEntry): LexiconEntry => ({
  ...entry,
  forms: entry.forms.map((form) => ({ ...form, onlyWith: undefined, notWith: undefined })),
});
