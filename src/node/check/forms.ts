import { buildLexicon, findTerms, type LexiconEntry, type LexiconForm } from '../../core/index.ts';
import { languages } from '../../schema/index.ts';
import { suggestNearMiss } from '../near-miss.ts';
import { type Check, type CheckContext, problemMaker } from './context.ts';

const claimedTwice = problemMaker('form/claimed-twice');
const idTwice = problemMaker('id/twice');
const strange = problemMaker('synonyms/not-a-form');

/** A form belongs to one concept or expression, unless collocations tell them apart; ids of a list are unique. */
export const checkForms: Check = function* (context) {
  for (const language of languages) {
    const entries = context.lexiconEntries.filter((entry) => entry.language === language);
    const bare = entries.map((entry) => ({ ...entry, acronym: undefined, forms: entry.forms.filter(isBare) }));
    const lexicon = buildLexicon(bare, language);
    for (const entry of entries) {
      for (const { form } of entry.forms) {
        const rival = findTerms(form, lexicon).find(({ start, end }) => start === 0 && end === form.length)?.entry;
        if (!rival || isSame(rival, entry)) continue;
        const { file, place } = locateForm(context, entry, form);
        if (file) {
          yield claimedTwice(
            file,
            place,
            `${rival.kind === 'term' ? 'the concept' : 'the expression'} ${rival.id} also claims this form (${form}): keep it in one, or give both only-with wordings`,
          );
        }
      }
    }
  }
  yield* checkSynonyms(context);
  const { files, themes, sources, expressions } = context.glossary;
  const lists = [
    [files.themes, themes],
    [files.sources, sources],
    [files.expressions.fr, expressions.fr],
    [files.expressions.en, expressions.en],
  ] as const;
  for (const [file, items] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (file && seen.has(id))
        yield idTwice(file, file.locate([index, 'id']), `this id is already taken in the file (${id}): choose another`);
      seen.add(id);
    }
  }
};

/** The words that a text should not mix are the term or its forms, as they are written there. */
function* checkSynonyms({ glossary }: CheckContext): ReturnType<Check> {
  for (const { files, entries } of glossary.concepts.values()) {
    for (const language of languages) {
      const [entry, file] = [entries[language], files[language]];
      if (!entry?.synonyms || !file) continue;
      const forms = [entry.term, ...entry.forms.map((form) => (typeof form === 'string' ? form : form.form))];
      for (const [index, word] of entry.synonyms.entries()) {
        if (!forms.includes(word))
          yield strange(
            file,
            file.locate(['synonyms', index]),
            `no form is written like this (${word})${suggestNearMiss(word, forms) || ': add it to the forms, or remove it here'}`,
          );
      }
    }
  }
}

const isBare = ({ onlyWith, notWith }: LexiconForm) => !onlyWith && !notWith;
const isSame = (a: LexiconEntry, b: LexiconEntry) => a.id === b.id && a.kind === b.kind;

function locateForm({ glossary }: CheckContext, { id, kind, language }: LexiconEntry, form: string) {
  const folder = glossary.concepts.get(id);
  const index = glossary.expressions[language].findIndex((one) => one.id === id);
  const file = kind === 'term' ? folder?.files[language] : glossary.files.expressions[language];
  const base = kind === 'term' ? [] : [index];
  const words = kind === 'term' ? folder?.entries[language] : glossary.expressions[language][index];
  const at = words?.forms.findIndex((one) => (typeof one === 'string' ? one : one.form) === form) ?? -1;
  const head =
    kind === 'expression' ? 'expression' : words && 'acronym' in words && words.acronym === form ? 'acronym' : 'term';
  const place = file?.locate(at >= 0 ? [...base, 'forms', at] : [...base, head]) ?? { line: 1, column: 1 };
  return { file, place };
}
