import type { Language } from '../schema/index.ts';

/** The kinds of page that the site has, each with the folder of its address in both languages. */
const folders = {
  home: { fr: '', en: '' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  theme: { fr: 'themes', en: 'themes' },
  explainer: { fr: 'expliquer', en: 'explain' },
  module: { fr: 'apprendre', en: 'learn' },
  law: { fr: 'loi', en: 'law' },
  guide: { fr: 'guide', en: 'guide' },
  search: { fr: 'recherche', en: 'search' },
  gallery: { fr: 'galerie', en: 'gallery' },
  book: { fr: 'livre', en: 'book' },
  health: { fr: 'sante', en: 'health' },
  page: { fr: '', en: '' },
} as const;

export type PageKind = keyof typeof folders;

/** The address of a page from the site's root, with a slash at both ends; without `slug`, the address of the kind's list. */
export function addressOf(kind: PageKind, language: Language, slug = ''): string {
  const parts = [language === 'en' ? 'en' : '', folders[kind][language], slug].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The slug of a law article: `crpa/l131-1`, `crpa/r132-6` (the star of `R*132-6` goes). */
export function lawSlug(code: string, article: string): string {
  return `${code}/${article.toLowerCase().replace('*', '')}`;
}
