import { z } from 'zod';

/** A problem that was there when the baseline was written, once or several times in its file. */
const knownProblem = z.strictObject({
  rule: z.string(),
  /** What names it wherever it moves: see `createProblemKeys`. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  count: z.int().min(1),
  /** The beginning of its words, for those who read the file. */
  excerpt: z.string(),
});
export type KnownProblem = z.infer<typeof knownProblem>;

/** The file of `--baseline`: problems that are known, by the path of their text from the folder of that file. */
export const lintBaseline = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.array(knownProblem)),
});
export type LintBaseline = z.infer<typeof lintBaseline>;
