import { z } from 'zod';
import { language, text } from './common.ts';
import { expression } from './expression.ts';

/** The kinds of text that the linter knows, each with its thresholds. */
export const profileId = z.enum(['default', 'consultation', 'law', 'web', 'simple']);
export type ProfileId = z.infer<typeof profileId>;

/** How much a finding weighs; `off` silences its rule. */
export const ruleSetting = z.enum(['off', 'info', 'warning', 'error']);
export type RuleSetting = z.infer<typeof ruleSetting>;

const readability = z.strictObject({
  fr: z.number().min(0).max(100).describe('Kandel-Moles, from 0 (very hard) to 100: a French text below it is hard.'),
  en: z.number().min(1).max(20).describe('Flesch-Kincaid grade, from 1 to 20: an English text above it is hard.'),
});

/** The figures that rules go by. A profile has all of them. */
const thresholds = z.strictObject({
  sentenceWords: z.int().min(5).max(100).describe('A sentence with more words is flagged.'),
  clauses: z.int().min(0).max(10).describe('A sentence with more subordinate clauses is flagged.'),
  passivesWithAgent: z
    .boolean()
    .describe('Flags « est délivré par le maire » too, not only « doit être délivré », which names nobody.'),
  paragraphWords: z.int().min(20).max(1000).describe('A paragraph with more words is flagged.'),
  readability: readability.describe('Readability from which a text is hard.'),
});
export type Thresholds = z.infer<typeof thresholds>;

/**
 * A word or wording of the user's own, in a configuration or in a file that it names. An item of `glossary/expressions/`
 * is one too.
 */
export const ownWord = expression
  .omit({ plain: true })
  .partial({ id: true, 'part-of-speech': true, why: true, example: true })
  .extend({
    plain: z.array(text).optional().describe('What to write instead, best first; empty when the words can simply go.'),
    explanation: text.optional().describe('What it means, in one sentence: the words are kept and explained.'),
    language: language.optional().describe('The language of the texts it is looked for in; without it, both.'),
  })
  .refine(({ plain, explanation }) => (plain === undefined) !== (explanation === undefined), {
    params: { says: 'plain-or-explanation' },
  });
export type OwnWord = z.infer<typeof ownWord>;
export const ownWords = z.array(ownWord);

/** The schema of `en-clair.config.json`, for the rules that exist. JSDoc can't reach editors: descriptions do. */
export function createLintConfig(ruleIds: readonly string[]) {
  const settings = {
    profile: profileId.optional().describe('The kind of text; it sets the thresholds.'),
    language: language.optional().describe('The language of the texts; without it, what they declare, or a guess.'),
    rules: z
      .partialRecord(z.enum(ruleIds), ruleSetting)
      .optional()
      .describe('The degree of a rule, or "off". `--explain` lists the rules.'),
    thresholds: thresholds
      .extend({ readability: readability.partial() })
      .partial()
      .optional()
      .describe('Thresholds that differ from the profile’s.'),
    words: z
      .strictObject({
        add: z
          .array(z.union([text, ownWord]))
          .optional()
          .describe('Words to flag, or .yaml and .json files that list them, from this file’s folder.'),
        allow: z.array(text).optional().describe('Words that your readers know: never flagged, in any of their forms.'),
      })
      .optional(),
  };
  return z.strictObject({
    $schema: z.string().optional().describe('Where this schema is, so that an editor helps.'),
    extends: z
      .union([text, z.array(text)])
      .optional()
      .describe('Configurations to begin with, from this file’s folder. What this file says wins.'),
    ...settings,
    overrides: z
      .array(
        z.strictObject({
          files: z
            .array(text)
            .min(1)
            .describe('Patterns from this file’s folder. One without a slash holds in every folder.'),
          ...settings,
        }),
      )
      .optional()
      .describe('What differs for some files. The last that fits wins.'),
  });
}
export type LintConfig = z.infer<ReturnType<typeof createLintConfig>>;

/** What a configuration says of one text. `words.add` holds no file name any more. */
export type LintSettings = Omit<LintConfig, '$schema' | 'extends' | 'overrides' | 'words'> & {
  words?: { add?: readonly OwnWord[]; allow?: readonly string[] };
};
