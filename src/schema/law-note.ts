import { z } from 'zod';
import { day, id, lawReference, review, sourceUse, text } from './common.ts';

/** Front matter of `content/law/<article>/fr.mdx` and `en.mdx`: an article of the law in plain words. */
export const lawNote = z.strictObject({
  ...lawReference.shape,
  /** A plain title: what the article is about. */
  title: text,
  /** The day since which the version explained here applies (the law package's start date of the article). */
  version: day,
  /** The article in one or two sentences. */
  plain: text,
  /** What it changes for you, one to five points. */
  'for-you': z.array(text).min(1).max(5),
  concepts: z.array(id).default([]),
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type LawNote = z.infer<typeof lawNote>;
