import { z } from 'zod';
import { review, slug, sourceUse, text } from './common.ts';

/** Front matter of `content/guide/<family>/<rule>/fr.mdx` and `en.mdx`: the writing guide, a page a lint rule. */
export const guidePage = z.strictObject({
  /** The rule as advice to a writer: « Coupez les phrases longues ». */
  title: text,
  slug,
  'old-slugs': z.array(slug).default([]),
  /** One sentence: what the rule finds. */
  summary: text,
  /** Pairs of sentences, the first flagged by the rule, the second not: tests run them. */
  examples: z.array(z.strictObject({ before: text, after: text })).min(2, 'needs at least two before/after pairs'),
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type GuidePage = z.infer<typeof guidePage>;
