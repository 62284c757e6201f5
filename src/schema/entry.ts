import { z } from 'zod';
import { id, slug, text } from './common.ts';

/** How a form bends. `phrase` never bends; `proper` is a name and keeps its capital letters. */
export const partOfSpeech = z.enum(['noun', 'verb', 'adjective', 'phrase', 'proper']);
export type PartOfSpeech = z.infer<typeof partOfSpeech>;

const collocations = {
  /** Matched only when one of these wordings stands within six words. For everyday words with a special sense. */
  'only-with': z.array(text).min(1).optional(),
  /** Never matched when one of these wordings stands within six words. */
  'not-with': z.array(text).min(1).optional(),
};

/** One way of writing the term. A plain string bends as the entry's own part of speech does. */
export const form = z.union([
  text,
  z.strictObject({
    form: text,
    /** When it differs from the entry's. */
    'part-of-speech': partOfSpeech.optional(),
    /** `exact`: capital letters count (`AN` is not `an`). */
    case: z.literal('exact').optional(),
    ...collocations,
  }),
]);
export type Form = z.infer<typeof form>;

/** Front matter of `glossary/terms/<concept>/fr.mdx` and `en.mdx`: the words. */
export const entry = z.strictObject({
  term: text,
  slug,
  /** Slugs that this page once had. They stay alive as redirects. */
  'old-slugs': z.array(slug).default([]),
  'part-of-speech': partOfSpeech,
  /** Grammatical gender, French nouns only; `mf` where both are in use. */
  gender: z.enum(['m', 'f', 'mf']).optional(),
  /** True where the term itself is a plural (« données ouvertes »). */
  plural: z.boolean().default(false),
  /** The usual acronym. It is matched with its exact capitals. */
  acronym: text.optional(),
  ...collocations,
  /** Irregular forms, synonyms, spelling variants. Regular plurals and feminines are derived. */
  forms: z.array(form).default([]),
  /** The term or forms that name exactly the same thing, as in the text: one text should keep to one of them. */
  synonyms: z.array(text).min(2, 'needs at least two words, the term or its forms').optional(),
  /** How people ask for it, in everyday words. The search reads it. */
  'asked-as': z.array(text).min(2, 'needs at least two everyday wordings'),
  /** One sentence, at most 30 words, in everyday words or words that have their own entry. Doesn't use the term itself. */
  definition: text,
  /** The very simple version: one to three short sentences. */
  simple: text,
  /** A scene from daily life, with a person in it. */
  example: text,
  /** Why it matters to me. */
  why: text,
  /** What I can do about it, beginning with a verb. */
  do: text,
  /** What it is not, each with another concept and one sentence that tells them apart. */
  'not-to-be-confused': z.array(z.strictObject({ with: id, because: text })).default([]),
});
export type Entry = z.infer<typeof entry>;
