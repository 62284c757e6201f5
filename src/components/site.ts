import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, buildLexicon, type Lexicon, type LexiconEntry, lawSlug } from '../core/index.ts';
import type { Language } from '../schema/index.ts';

/** A concept with its words in both languages. */
export interface ConceptPage {
  id: string;
  concept: CollectionEntry<'concepts'>['data'];
  words: Record<Language, CollectionEntry<'entries'>>;
  narrower: string[];
  /** The days on which the entry changed, newest first; none when the build knows no history. */
  changed: string[];
}

type Pair<Name extends 'explainers' | 'simpleTwins' | 'modules' | 'lawNotes' | 'guidePages' | 'diagrams' | 'pages'> = {
  id: string;
} & Record<Language, CollectionEntry<Name>>;

export interface Site {
  themes: CollectionEntry<'themes'>['data'][];
  sources: Map<string, CollectionEntry<'sources'>['data']>;
  concepts: Map<string, ConceptPage>;
  entries: LexiconEntry[];
  lexicons: Record<Language, Lexicon>;
  explainers: Map<string, Pair<'explainers'>>;
  simpleTwins: Map<string, Pair<'simpleTwins'>>;
  modules: Map<string, Pair<'modules'>>;
  /** By article, as `lawArticles`: `crpa/R132-6`. */
  lawNotes: Map<string, Pair<'lawNotes'>>;
  /** Every article in force, in the order of the code. */
  lawArticles: Map<string, CollectionEntry<'lawArticles'>['data']>;
  guidePages: Map<string, Pair<'guidePages'>>;
  diagrams: Map<string, Pair<'diagrams'>>;
  pages: Map<string, Pair<'pages'>>;
  /** When each file of words last changed, by path (`glossary/terms/loi/fr.mdx`). Empty where git can't tell. */
  changed: Map<string, string>;
  /** The words that our own texts use and don't explain, the most widespread first. */
  hardWords: CollectionEntry<'hardWords'>['data'][];
}

let loaded: Promise<Site> | undefined;

/** All the content, joined once a build (again at each request in dev, so that an edit shows at once). */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV || !loaded) loaded = joinSite();
  return loaded;
}

async function joinSite(): Promise<Site> {
  const lexicon = (await getCollection('lexicon')).map(({ data }) => data.entry);
  const terms = (language: Language) => lexicon.filter((one) => one.language === language && one.kind === 'term');
  const words = await pairs('entries');
  const days = new Map((await getCollection('history')).map(({ id, data }) => [id, data.days]));
  const concepts = new Map<string, ConceptPage>();
  for (const { id, data } of await getCollection('concepts')) {
    const both = words.get(id);
    if (both) concepts.set(id, { id, concept: data, words: both, narrower: [], changed: days.get(id) ?? [] });
  }
  for (const { id, concept } of concepts.values()) {
    for (const wider of concept.broader) concepts.get(wider)?.narrower.push(id);
  }
  return {
    themes: (await getCollection('themes')).map(({ data }) => data).sort((a, b) => a.order - b.order),
    sources: new Map((await getCollection('sources')).map(({ data }) => [data.id, data])),
    concepts,
    entries: lexicon,
    lexicons: { fr: buildLexicon(terms('fr'), 'fr'), en: buildLexicon(terms('en'), 'en') },
    explainers: await pairs('explainers'),
    simpleTwins: await pairs('simpleTwins'),
    modules: await pairs('modules'),
    lawNotes: new Map([...(await pairs('lawNotes')).values()].map((pair) => [articleId(pair.fr.data), pair])),
    lawArticles: new Map(
      (await getCollection('lawArticles'))
        .sort((a, b) => a.data.order - b.data.order)
        .map(({ id, data }) => [id, data]),
    ),
    guidePages: await pairs('guidePages'),
    diagrams: await pairs('diagrams'),
    pages: await pairs('pages'),
    changed: new Map((await getCollection('changes')).map(({ id, data }) => [id, data.updated])),
    hardWords: (await getCollection('hardWords'))
      .map(({ data }) => data)
      .sort((a, b) => b.files.length - a.files.length || a.word.localeCompare(b.word)),
  };
}

/** The items of a collection by id, each with its two languages; ids end in `/fr` or `/en`. */
async function pairs<
  Name extends 'entries' | 'explainers' | 'simpleTwins' | 'modules' | 'lawNotes' | 'guidePages' | 'diagrams' | 'pages',
>(name: Name) {
  const all = new Map<string, { id: string } & Record<Language, CollectionEntry<Name>>>();
  for (const item of await getCollection(name)) {
    const cut = item.id.lastIndexOf('/');
    const id = item.id.slice(0, cut);
    const pair = all.get(id) ?? ({ id } as { id: string } & Record<Language, CollectionEntry<Name>>);
    pair[item.id.slice(cut + 1) as Language] = item as unknown as CollectionEntry<Name>;
    all.set(id, pair);
  }
  const isComplete = (pair: Partial<Record<Language, unknown>>) => Boolean(pair.fr && pair.en);
  return new Map([...all].filter(([, pair]) => isComplete(pair)).sort(([a], [b]) => a.localeCompare(b)));
}

/** What a map holds under an id that a route has named; an error that names the id when it isn't there. */
export function need<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nothing is called ${id}: run npm run check:content.`);
  return value;
}

/** The address and the headword of a concept. */
export function describeConcept(site: Site, id: string, language: Language) {
  const { data } = need(site.concepts, id).words[language];
  return { id, label: data.term, definition: data.definition, href: addressOf('glossary', language, data.slug) };
}

/** `crpa/R132-6`, without the star. */
export const articleId = ({ code, article }: { code: string; article: string }) =>
  `${code}/${article.replace('*', '')}`;

/** The address of an article's page when it has one. */
export function findArticlePage(site: Site, code: string, article: string, language: Language): string | undefined {
  return site.lawArticles.has(articleId({ code, article }))
    ? addressOf('law', language, lawSlug(code, article))
    : undefined;
}
