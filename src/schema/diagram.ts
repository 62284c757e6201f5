import { z } from 'zod';
import { review, sourceUse, text } from './common.ts';

/** The small drawings that a step may carry: see `DiagramIcon.astro`. */
export const diagramIcons = [
  'announce',
  'county',
  'idea',
  'letter',
  'pen',
  'publish',
  'read',
  'region',
  'road',
  'seal',
  'state',
  'table',
  'town',
  'vote',
] as const;

/** Front matter of `content/diagrams/<id>/fr.mdx` and `en.mdx`: a picture that explains, whose words are its own text equivalent. */
export const diagram = z.strictObject({
  title: text,
  /** `ladder`: each step weighs more than the one before; `road`: one step after another; `tiers`: side by side. */
  shape: z.enum(['ladder', 'road', 'tiers']),
  /** How to read it, in a sentence. */
  caption: text,
  steps: z
    .array(z.strictObject({ icon: z.enum(diagramIcons), name: text, text }))
    .min(3)
    .max(7),
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type Diagram = z.infer<typeof diagram>;
