import { addressOf, lawSlug, type PageKind } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { languages } from '../schema/index.ts';
import type { Site } from './site.ts';

/** What a page shows. A list page has no id. */
export type View =
  | 'home'
  | 'glossary'
  | 'term'
  | 'themes'
  | 'theme'
  | 'explainers'
  | 'explainer'
  | 'modules'
  | 'module'
  | 'laws'
  | 'law'
  | 'guide'
  | 'guide-page'
  | 'search'
  | 'gallery'
  | 'health'
  | 'book'
  | 'page'
  | 'redirect';

/** One page of the site: what it shows and where, in both languages. */
export interface Route {
  view: View;
  language: Language;
  id: string;
  /** From the site's root, with a slash at both ends. */
  address: string;
  /** The same page in the other language; for a redirect, the page that it leads to. */
  twin: string;
}

/** Every page of the site. The only place that knows which pages exist. */
export function listRoutes(site: Site): Route[] {
  const routes: Route[] = [];
  const add = (view: View, kind: PageKind, id = '', slugs: Record<Language, string> = { fr: '', en: '' }) => {
    for (const language of languages) {
      const other = language === 'fr' ? 'en' : 'fr';
      const address = addressOf(kind, language, slugs[language]);
      routes.push({ view, language, id, address, twin: addressOf(kind, other, slugs[other]) });
    }
  };
  const addWithOldSlugs = (
    view: View,
    kind: PageKind,
    items: Iterable<{ id: string } & Record<Language, { data: { slug: string; 'old-slugs': string[] } }>>,
  ) => {
    for (const { id, fr, en } of items) {
      add(view, kind, id, { fr: fr.data.slug, en: en.data.slug });
      for (const [language, { data }] of [
        ['fr', fr],
        ['en', en],
      ] as const) {
        for (const old of data['old-slugs']) {
          const twin = addressOf(kind, language, data.slug);
          routes.push({ view: 'redirect', language, id, address: addressOf(kind, language, old), twin });
        }
      }
    }
  };
  add('home', 'home');
  add('search', 'search');
  add('health', 'health');
  add('book', 'book');
  add('glossary', 'glossary');
  add('themes', 'theme');
  for (const theme of site.themes) add('theme', 'theme', theme.id, { fr: theme.fr.slug, en: theme.en.slug });
  addWithOldSlugs(
    'term',
    'glossary',
    [...site.concepts.values()].map(({ id, words }) => ({ id, ...words })),
  );
  add('explainers', 'explainer');
  addWithOldSlugs('explainer', 'explainer', site.explainers.values());
  add('modules', 'module');
  addWithOldSlugs('module', 'module', site.modules.values());
  add('laws', 'law');
  for (const [id, { number }] of site.lawArticles) {
    const slug = lawSlug('crpa', number);
    add('law', 'law', id, { fr: slug, en: slug });
  }
  add('guide', 'guide');
  addWithOldSlugs('guide-page', 'guide', site.guidePages.values());
  if (import.meta.env.DEV || process.env.GALLERY) add('gallery', 'gallery');
  addWithOldSlugs('page', 'page', site.pages.values());
  return routes;
}
