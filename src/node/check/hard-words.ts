import { buildLexicon } from '../../core/index.ts';
import { languages } from '../../schema/index.ts';
import { type Check, problemMaker } from './context.ts';
import { findHardWords, withoutCollocations } from './find-hard-words.ts';

const hard = problemMaker('definition/hard-word');

/** A definition uses everyday words, or words that have their own entry. */
export const checkHardWords: Check = function* ({ glossary, lexiconEntries }) {
  for (const language of languages) {
    const terms = lexiconEntries.filter((entry) => entry.language === language && entry.kind === 'term');
    const lexicon = buildLexicon(terms.map(withoutCollocations), language);
    for (const { id, explanation: definition } of terms) {
      const file = glossary.concepts.get(id)?.files[language];
      if (!file) continue;
      for (const word of findHardWords(definition, lexicon, language)) {
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
