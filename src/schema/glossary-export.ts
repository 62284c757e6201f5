import { z } from 'zod';
import { day, id, language, lawReference, sourceUse, text } from './common.ts';
import { level, verdict } from './concept.ts';
import { partOfSpeech } from './entry.ts';

const address = z.url().describe('Full address of the page.');
const both = <Words extends z.ZodType>(words: Words) => ({ fr: words, en: words });

const exportedWords = z
  .strictObject({
    term: text.describe('The headword, as the page shows it.'),
    url: address,
    partOfSpeech: partOfSpeech.describe('`phrase` never bends; `proper` is a name.'),
    gender: z.enum(['m', 'f', 'mf']).optional().describe('French nouns only; `mf` where both are in use.'),
    plural: z.boolean().describe('True where the term itself is a plural.'),
    acronym: text.optional(),
    otherForms: z.array(text).describe('Other ways of writing or saying it: synonyms, irregular forms, spellings.'),
    askedAs: z.array(text).describe('How people ask for it, in everyday words.'),
    definition: text.describe('One sentence, at most 30 words.'),
    simple: text.describe('The very simple version: one to three short sentences.'),
    example: text.describe('A scene from daily life.'),
    why: text.describe('Why it matters to the reader.'),
    do: text.describe('What the reader can do.'),
    notToBeConfused: z.array(z.strictObject({ with: id, because: text })).describe('Neighbours that it is not.'),
  })
  .describe('The words of a concept in one language.');

const exportedConcept = z.strictObject({
  id: id.describe('It never changes, whatever becomes of the term or of the address.'),
  theme: id.describe('An id of `themes`.'),
  level: level.describe('Who needs the word: everybody, people who take part, specialists.'),
  verdict: verdict.describe(
    '`explain`: keep the word and explain it. `replace`: say it simply. `soften`: it frightens.',
  ),
  broader: z.array(id).describe('Wider concepts (SKOS broader).'),
  narrower: z.array(id).describe('More precise concepts (SKOS narrower).'),
  related: z.array(id).describe('Neighbours (SKOS related).'),
  law: z.array(lawReference).describe('Articles of French codes that ground the concept.'),
  sources: z.array(sourceUse).describe('Where the facts were read, and on which day: ids of `sources`.'),
  reviewed: day.describe('The day on which somebody last read the entry against its sources.'),
  reviewBy: day.describe('The day after which the entry counts as unreviewed.'),
  ...both(exportedWords),
});

/** `/donnees/glossaire.json`: the whole glossary, for programs. Its JSON Schema is published beside it. */
export const glossaryExport = z
  .strictObject({
    $schema: z.url().describe('Where this schema is published.'),
    version: z.literal(1).describe('It goes up when a program that reads the file would break.'),
    name: z.literal('En clair'),
    url: z.url().describe('The site.'),
    license: z.url().describe('You may reuse everything here, if you name “En clair”.'),
    languages: z.array(language),
    themes: z.array(z.strictObject({ id, ...both(z.strictObject({ name: text, url: address, description: text })) })),
    sources: z.array(z.strictObject({ id, title: text, publisher: text, url: z.url(), language })),
    concepts: z.array(exportedConcept),
  })
  .describe('The glossary of En clair: words of French public life, explained in French and English.');
export type GlossaryExport = z.infer<typeof glossaryExport>;
