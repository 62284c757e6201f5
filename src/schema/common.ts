import { z } from 'zod';

/** The two languages of the project. French is the first; English is its equal. */
export const language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof language>;
export const languages = language.options;

/** A concept, theme, source, explainer or module id: lower case, digits and hyphens, no accent. It never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** The last part of a page's address. Same form as an id. */
export const slug = id;

/** A calendar day, written `2026-11-24`. YAML dates are accepted and kept as text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a real day written YYYY-MM-DD'),
);

/** A text that a reader sees: not empty, no space at either end. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a space');

/** An article of a French code, as the law package numbers it: `L131-1`, `R*132-6`. */
export const lawReference = z.strictObject({
  /** The code's short name. `crpa` = code des relations entre le public et l'administration. */
  code: z.enum(['crpa', 'environnement', 'cgct', 'urbanisme', 'justice-administrative']),
  article: z.string().regex(/^(?:L|R\*?|D\*?|A)O?\d+(?:-\d+)*$/, 'must be an article number such as L131-1 or R*132-6'),
});
export type LawReference = z.infer<typeof lawReference>;

/** Where a fact was read, and on which day somebody opened it. The source itself is described in `glossary/sources.yaml`. */
export const sourceUse = z.strictObject({
  id,
  /** The day on which the writer opened the source and found the fact in it. */
  checked: day,
  /** Which part of the source: an article number, a heading, a page. */
  part: text.optional(),
});
export type SourceUse = z.infer<typeof sourceUse>;

/** Review dates that every reviewed page carries. */
export const review = {
  /** The day on which somebody other than the writer last read the page against its sources. */
  reviewed: day,
  /** The day after which the page counts as unreviewed. */
  'review-by': day,
};
