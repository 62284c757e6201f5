import { z } from 'zod';
import { id, lawReference, review, sourceUse } from './common.ts';

/** How much a reader needs the word: everybody, people who take part, specialists. */
export const level = z.enum(['essential', 'common', 'expert']);

/** What the linter advises: keep and explain a legal concept, replace learned wording, soften a word that frightens. */
export const verdict = z.enum(['explain', 'replace', 'soften']);
export type Verdict = z.infer<typeof verdict>;

/** `glossary/terms/<concept>/concept.yaml`: what no language changes. The folder's name is the concept's id. */
export const concept = z.strictObject({
  /** A theme of `glossary/themes.yaml`. */
  theme: id,
  level,
  verdict,
  /** Wider concepts (SKOS broader). Narrower ones are derived. No circle. */
  broader: z.array(id).default([]),
  /** Neighbouring concepts (SKOS related). Written on both sides. */
  related: z.array(id).default([]),
  /** A picture of `content/diagrams` that explains it. */
  diagram: id.optional(),
  /** Articles that ground the concept. */
  law: z.array(lawReference).default([]),
  /** At least one place where the facts were read. */
  sources: z.array(sourceUse).min(1, 'needs at least one source, with the day on which it was opened'),
  ...review,
});
export type Concept = z.infer<typeof concept>;
