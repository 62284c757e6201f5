import { z } from 'zod';
import { day, slug, text } from './common.ts';

/** Front matter of `content/pages/<id>/fr.mdx` and `en.mdx`: about, legal notice, accessibility, contributing. */
export const page = z.strictObject({
  title: text,
  slug,
  'old-slugs': z.array(slug).default([]),
  summary: text,
  updated: day,
});
export type Page = z.infer<typeof page>;
