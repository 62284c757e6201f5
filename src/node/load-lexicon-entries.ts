import { addressOf, type LexiconEntry, type LexiconForm } from '../core/index.ts';
import { type Entry, type Expression, type ExpressionRule, type Form, languages } from '../schema/index.ts';
import type { Glossary } from './load-glossary.ts';

/** Every term and expression in both languages, as the linter, the site and the exports match them. */
export function loadLexiconEntries(glossary: Glossary): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  for (const language of languages) {
    for (const { id, concept, entries } of glossary.concepts.values()) {
      const entry = entries[language];
      if (!concept || !entry) continue;
      found.push({
        id,
        kind: 'term',
        language,
        verdict: concept.verdict,
        label: entry.term,
        forms: listForms(entry.term, entry),
        explanation: entry.definition,
        ...(entry.synonyms && { synonyms: entry.synonyms }),
        ...(entry.acronym && { acronym: entry.acronym }),
        help: addressOf('glossary', language, entry.slug),
      });
    }
    for (const one of glossary.expressions[language]) {
      const rule = ruleOf(one);
      found.push({
        id: one.id,
        kind: 'expression',
        language,
        verdict: one.verdict,
        label: one.expression,
        forms: listForms(one.expression, one),
        explanation: one.why,
        rule,
        plain: one.plain,
        help: `${addressOf('guide', language, rule.replace('/', '-'))}#${one.id}`,
      });
    }
  }
  return found;
}

const ruleOf = ({ rule, verdict }: Expression): ExpressionRule =>
  rule ?? (verdict === 'soften' ? 'jargon/soften' : 'jargon/expression');

/** The headword with its own collocations, the other forms, then the acronym with its exact capitals. */
function listForms(headword: string, words: Entry | Expression): LexiconForm[] {
  const partOfSpeech = words['part-of-speech'];
  const head = { form: headword, 'only-with': words['only-with'], 'not-with': words['not-with'] };
  const forms = [head, ...words.forms].map((form) => readForm(form, partOfSpeech));
  if ('acronym' in words && words.acronym) {
    forms.push({ form: words.acronym, partOfSpeech: 'proper', exactCase: true });
  }
  return forms;
}

function readForm(form: Form, partOfSpeech: LexiconForm['partOfSpeech']): LexiconForm {
  if (typeof form === 'string') return { form, partOfSpeech };
  return {
    form: form.form,
    partOfSpeech: form['part-of-speech'] ?? partOfSpeech,
    ...(form.case === 'exact' && { exactCase: true }),
    ...(form['only-with'] && { onlyWith: form['only-with'] }),
    ...(form['not-with'] && { notWith: form['not-with'] }),
  };
}
