import { z } from 'zod';
import { languages } from './common.ts';

/** A line of `--as ndjson`. Other fields pass unread. */
export const lintInput = z.object({
  /** What results name it by. */
  path: z.string().min(1),
  text: z.string(),
  /** What the text is written in; without it, plain text. */
  format: z.enum(['text', 'markdown', 'mdx', 'html']).optional(),
  /** The language of the text; without it, that of the command, otherwise guessed. */
  language: z.enum(languages).optional(),
});
export type LintInput = z.infer<typeof lintInput>;
