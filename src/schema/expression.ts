import { z } from 'zod';
import { id, text } from './common.ts';
import { verdict } from './concept.ts';
import { form, partOfSpeech } from './entry.ts';

/** The lint rules that find expressions: each says in its own words what is wrong with them. */
export const expressionRule = z.enum([
  'jargon/expression',
  'jargon/soften',
  'word/latin',
  'word/anglicism',
  'reference/opaque',
]);
export type ExpressionRule = z.infer<typeof expressionRule>;

/** One item of `glossary/expressions/fr.yaml` or `en.yaml`: bureaucratic wording and its plain equal. */
export const expression = z.strictObject({
  /** Unique in its file. */
  id,
  expression: text,
  'part-of-speech': partOfSpeech,
  'only-with': z.array(text).min(1).optional(),
  'not-with': z.array(text).min(1).optional(),
  /** Other forms; regular plurals, feminines and conjugations are derived. */
  forms: z.array(form).default([]),
  verdict: verdict.default('replace'),
  /** The rule that finds it. Without one: `jargon/soften` for words to soften, `jargon/expression` for the others. */
  rule: expressionRule.optional(),
  /** What to write instead, best first. Empty when the words can simply go. */
  plain: z.array(text),
  /** Why readers stumble, in one short sentence. */
  why: text,
  /** A real-looking sentence before and after. `before` is flagged with this id, `after` is not: tests run them. */
  example: z.strictObject({ before: text, after: text }),
});
export type Expression = z.infer<typeof expression>;
export const expressions = z.array(expression);
