import { buildLexicon, findTerms, type LexiconEntry, type TermMatch } from '../../core/index.ts';
import { countWords, findSentences } from '../../core/text/index.ts';
import { languages } from '../../schema/index.ts';
import { type Check, problemMaker } from './context.ts';
import { splitWords } from './everyday-words.ts';

const long = problemMaker('definition/long');
const sentences = problemMaker('definition/sentences');
const ownTerm = problemMaker('definition/own-term');
const circular = problemMaker('definition/circular');
const jargon = problemMaker('definition/jargon');

export const maxDefinitionWords = 30;

/** A definition is one sentence of at most 30 words, without its own term, without jargon, and not a mirror of another. */
export const checkDefinitions: Check = function* ({ glossary, lexiconEntries }) {
  for (const language of languages) {
    const terms = lexiconEntries.filter((entry) => entry.language === language && entry.kind === 'term');
    const expressions = lexiconEntries.filter((entry) => entry.language === language && entry.kind === 'expression');
    const [lexicon, plain] = [buildLexicon(terms, language), buildLexicon(expressions, language)];
    const uses = new Map<string, Map<string, string>>();
    for (const term of terms) {
      const file = glossary.concepts.get(term.id)?.files[language];
      if (!file) continue;
      const { explanation: definition } = term;
      const place = file.locate(['definition']);
      const placeOf = (words: string) => file.locateWithin(['definition'], words);
      const words = countWords(definition);
      if (words > maxDefinitionWords)
        yield long(
          file,
          place,
          `the definition is too long (${words} words): at most ${maxDefinitionWords}, cut it or move a part to the page’s text`,
        );
      const count = findSentences(definition).length;
      if (count > 1)
        yield sentences(
          file,
          place,
          `the definition has more than one sentence (${count}): keep one, move the rest to the page’s text`,
        );
      for (const { start, end } of findOwnForms(term, definition).slice(0, 1)) {
        const own = definition.slice(start, end);
        yield ownTerm(
          file,
          placeOf(own),
          `the definition uses the word that it explains (${own}): say it in other words`,
        );
      }
      for (const { start, end, entry } of findTerms(definition, plain)) {
        const found = definition.slice(start, end);
        const instead = entry.plain?.[0] ? `write “${entry.plain[0]}”` : 'leave it out';
        yield jargon(
          file,
          placeOf(found),
          `the definition uses jargon that the glossary replaces (${found}): ${instead}`,
        );
      }
      const used = findTerms(definition, lexicon).filter(({ entry }) => entry.id !== term.id);
      uses.set(term.id, new Map(used.map(({ entry, start, end }) => [entry.id, definition.slice(start, end)])));
    }
    for (const [id, used] of uses) {
      for (const [other, words] of used) {
        const back = uses.get(other)?.get(id);
        const file = glossary.concepts.get(id)?.files[language];
        if (back === undefined || !file || id > other) continue;
        yield circular(
          file,
          file.locateWithin(['definition'], words),
          `two definitions use each other’s word (${id} uses “${words}”, ${other} uses “${back}”): define one of them without the other`,
        );
      }
    }
  }
};

/** A lexicon of one entry costs more than its use: it is built only when every word of a form has one that begins alike. */
function findOwnForms(term: LexiconEntry, definition: string): TermMatch[] {
  const beginnings = (text: string) => splitWords(text).map(({ word }) => word.normalize('NFD').slice(0, 2));
  const used = new Set(beginnings(definition));
  if (!term.forms.some(({ form }) => beginnings(form).every((one) => used.has(one)))) return [];
  return findTerms(definition, buildLexicon([withoutHeadCollocations(term)], term.language));
}

/** Its own headword is refused in any sense; the other forms only in the special sense that their collocations tell. */
function withoutHeadCollocations(entry: LexiconEntry): LexiconEntry {
  const [head, ...others] = entry.forms;
  return head ? { ...entry, forms: [{ ...head, onlyWith: undefined, notWith: undefined }, ...others] } : entry;
}
