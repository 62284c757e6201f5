import { z } from 'zod';
import { id, lawReference, text } from './common.ts';

/** One question, one right choice, feedback on every choice. */
export const singleChoice = z.strictObject({
  type: z.literal('single-choice'),
  question: text,
  choices: z
    .array(z.strictObject({ id, text, correct: z.boolean().default(false), feedback: text }))
    .min(2, 'needs at least two choices')
    .refine((all) => all.filter((choice) => choice.correct).length === 1, 'needs exactly one right choice'),
  /** Optional hints, from vague to precise. */
  hints: z.array(text).default([]),
});
export type SingleChoice = z.infer<typeof singleChoice>;

const ground = { law: z.array(lawReference).default([]) };

/** A tree of questions that ends in sourced outcomes. */
export const decisionTree = z.strictObject({
  type: z.literal('decision-tree'),
  title: text,
  /** Id of the first question. */
  start: id,
  questions: z
    .array(
      z.strictObject({
        id,
        question: text,
        /** Help to understand the question. */
        help: text.optional(),
        ...ground,
        answers: z.array(z.strictObject({ id, text, /** A question's or an outcome's id. */ to: id })).min(2),
      }),
    )
    .min(1),
  outcomes: z
    .array(
      z.strictObject({
        id,
        /** In short: yes, no, partly, not yet, elsewhere. */
        tone: z.enum(['yes', 'partly', 'later', 'no', 'elsewhere']),
        title: text,
        explanation: text,
        /** What to do next. */
        next: text,
        law: z.array(lawReference).min(1, 'needs the article that grounds it'),
      }),
    )
    .min(2),
});
export type DecisionTree = z.infer<typeof decisionTree>;

export const activity = z.discriminatedUnion('type', [singleChoice, decisionTree]);
export type Activity = z.infer<typeof activity>;
