import { buildLexicon, findTerms, type LexiconEntry } from '../../core/index.ts';
import { languages } from '../../schema/index.ts';
import { type Check, problemMaker } from './context.ts';
import { isEveryday, splitWords } from './everyday-words.ts';

const hard = problemMaker('definition/hard-word');

/** A definition uses everyday words, or words that have their own entry. Names (capital letter inside) may stand. */
export const checkHardWords: Check = function* ({ glossary, lexiconEntries }) {
  for (const language of languages) {
    const terms = lexiconEntries.filter((entry) => entry.language === language && entry.kind === 'term');
    const lexicon = buildLexicon(terms.map(withoutCollocations), language);
    for (const { id, explanation: definition } of terms) {
      const file = glossary.concepts.get(id)?.files[language];
      if (!file) continue;
      const explained = findTerms(definition, lexicon);
      for (const { word, start, isCapital } of splitWords(definition)) {
        const hasEntry = explained.some((match) => match.start <= start && start < match.end);
        if (hasEntry || (isCapital && start > 0) || isEveryday(word, language)) continue;
        const list = `src/node/check/added-words.${language}.txt`;
        yield hard(
          file,
          file.locateWithin(['definition'], word),
          `the definition uses a hard word that has no entry (${word}): say it in everyday words, write an entry for it, or add it to ${list} if everybody knows it`,
        );
      }
    }
  }
};

const withoutCollocations = (entry: LexiconEntry): LexiconEntry => ({
  ...entry,
  forms: entry.forms.map((form) => ({ ...form, onlyWith: undefined, notWith: undefined })),
});
