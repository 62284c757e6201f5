import { z } from 'zod';
import { id, review, slug, sourceUse, text } from './common.ts';

/** Front matter of `content/explainers/<id>/fr.mdx` and `en.mdx`. */
export const explainer = z.strictObject({
  title: text,
  slug,
  'old-slugs': z.array(slug).default([]),
  /** The reader's question that the page answers. */
  question: text,
  /** The page in three points. */
  summary: z.tuple([text, text, text]),
  /** Concepts at the heart of the page. */
  concepts: z.array(id).min(1),
  /** Other explainers to read next. */
  next: z.array(id).default([]),
  module: id.optional(),
  /** A picture of `content/diagrams` that explains it. */
  diagram: id.optional(),
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type Explainer = z.infer<typeof explainer>;

/** Front matter of `fr.simple.mdx` and `en.simple.mdx`: the very simple twin, shown at the same address. */
export const simpleTwin = z.strictObject({ title: text, ...review });
export type SimpleTwin = z.infer<typeof simpleTwin>;
