import { z } from 'zod';
import { activity } from './activity.ts';
import { id, review, slug, sourceUse, text } from './common.ts';

/**
 * Front matter of `content/modules/<id>/fr.mdx` and `en.mdx`. The body is prose that places each activity once with
 * `<Activity id="…" />`; the same ids stand in both languages.
 */
export const learningModule = z.strictObject({
  title: text,
  slug,
  'old-slugs': z.array(slug).default([]),
  /** One sentence for the list of modules. */
  summary: text,
  audience: z.array(z.enum(['citizen', 'civil-servant', 'editor', 'facilitator'])).min(1),
  /** What you can do at the end, each beginning with a verb. */
  objectives: z.array(text).min(1).max(4),
  concepts: z.array(id).min(1),
  activities: z.record(id, activity),
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type LearningModule = z.infer<typeof learningModule>;
