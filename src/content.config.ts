import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { LexiconEntry } from './core/index.ts';
import { listHardWords } from './node/check/index.ts';
import { loadChangeDates, loadGlossary, loadLawPages, loadLexiconEntries, readHistory } from './node/index.ts';
import {
  concept,
  diagram,
  entry,
  explainer,
  guidePage,
  language,
  lawNote,
  learningModule,
  page,
  simpleTwin,
  source,
  theme,
} from './schema/index.ts';

/** `mandat-de-concertation/fr.mdx` → `mandat-de-concertation/fr`; `x/concept.yaml` → `x`. */
const generateId = ({ entry: path }: { entry: string }) => path.replace(/(?:\/concept\.yaml|(?:\.simple)?\.mdx)$/, '');
const files = (base: string, pattern: string) => glob({ base, pattern, generateId });

/** The lexicon, as the linter and the in-place explanations read it. */
const lexicon = async () =>
  loadLexiconEntries(loadGlossary()).map((data) => ({
    ...data,
    id: `${data.language}/${data.kind}/${data.id}`,
    entry: data,
  }));

/** The themes with their place in `themes.yaml`: collections come back in the order of their ids. */
const themesInOrder = async () => loadGlossary().themes.map((data, order) => ({ ...data, order }));

/** Every article of the CRPA in force, read from the law package, with its place in the code. */
const lawArticles = async () => loadLawPages().map((article, order) => ({ ...article, order }));

/** When each file of words last changed, where git knows. */
const changes = async () => [...loadChangeDates()].map(([id, [updated = '']]) => ({ id, updated }));

/** The words that our own texts use and don't explain. */
const hardWords = async () => listHardWords().map((one) => ({ ...one, id: `${one.language}/${one.word}` }));

/** The days on which each entry changed, from git. */
const history = async () => [...readHistory()].map(([id, days]) => ({ id, days }));

export const collections = {
  changes: defineCollection({ loader: changes, schema: z.object({ updated: z.string() }) }),
  history: defineCollection({ loader: history, schema: z.object({ days: z.array(z.string()) }) }),
  themes: defineCollection({ loader: themesInOrder, schema: theme.extend({ order: z.number() }) }),
  sources: defineCollection({
    loader: async () => loadGlossary().sources.map((data) => ({ ...data })),
    schema: source,
  }),
  concepts: defineCollection({ loader: files('glossary/terms', '*/concept.yaml'), schema: concept }),
  entries: defineCollection({ loader: files('glossary/terms', '*/{fr,en}.mdx'), schema: entry }),
  hardWords: defineCollection({
    loader: hardWords,
    schema: z.object({ language, word: z.string(), files: z.array(z.string()) }),
  }),
  lexicon: defineCollection({ loader: lexicon, schema: z.object({ entry: z.custom<LexiconEntry>() }) }),
  explainers: defineCollection({ loader: files('content/explainers', '*/{fr,en}.mdx'), schema: explainer }),
  simpleTwins: defineCollection({ loader: files('content/explainers', '*/{fr,en}.simple.mdx'), schema: simpleTwin }),
  modules: defineCollection({ loader: files('content/modules', '*/{fr,en}.mdx'), schema: learningModule }),
  lawNotes: defineCollection({ loader: files('content/law', '*/{fr,en}.mdx'), schema: lawNote }),
  lawArticles: defineCollection({
    loader: lawArticles,
    schema: z.object({
      number: z.string(),
      since: z.string(),
      titles: z.array(z.string()),
      paragraphs: z.array(z.string()),
      blocks: z.array(z.union([z.string(), z.object({ rows: z.array(z.array(z.array(z.string()))) })])),
      url: z.string(),
      cites: z.array(z.string()),
      citedBy: z.array(z.string()),
      order: z.number(),
    }),
  }),
  guidePages: defineCollection({ loader: files('content/guide', '*/*/{fr,en}.mdx'), schema: guidePage }),
  diagrams: defineCollection({ loader: files('content/diagrams', '*/{fr,en}.mdx'), schema: diagram }),
  pages: defineCollection({ loader: files('content/pages', '*/{fr,en}.mdx'), schema: page }),
};
