import type { Entry, Expression, ExpressionRule, Form } from '../../schema/index.ts';
import type { LexiconForm } from '../types.ts';

/** The lint rule that finds an expression. */
export const ruleOf = ({ rule, verdict }: Pick<Expression, 'rule' | 'verdict'>): ExpressionRule =>
  rule ?? (verdict === 'soften' ? 'jargon/soften' : 'jargon/expression');

type Words = Pick<Entry | Expression, 'part-of-speech' | 'only-with' | 'not-with' | 'forms'> & { acronym?: string };

/** The headword with its own collocations, the other forms, then the acronym with its exact capitals. */
export function listForms(headword: string, words: Words): LexiconForm[] {
  const partOfSpeech = words['part-of-speech'];
  const head = { form: headword, 'only-with': words['only-with'], 'not-with': words['not-with'] };
  const forms = [head, ...words.forms].map((form) => readForm(form, partOfSpeech));
  if (words.acronym) {
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
