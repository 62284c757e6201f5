import { z } from 'zod';
import { id, text } from './common.ts';
import { verdict } from './concept.ts';
import { form, partOfSpeech } from './entry.ts';

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
  /** What to write instead, best first. Empty when the words can simply go. */
  plain: z.array(text),
  /** Why readers stumble, in one short sentence. */
  why: text,
  /** A real-looking sentence before and after. `before` is flagged with this id, `after` is not: tests run them. */
  example: z.strictObject({ before: text, after: text }),
});
export type Expression = z.infer<typeof expression>;
export const expressions = z.array(expression);
