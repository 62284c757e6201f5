import { type Language, languages } from '../schema/index.ts';

/** The files for programs that the site publishes beside its pages, from its root. */
export const fileAddresses = {
  glossary: '/donnees/glossaire.json',
  glossarySchema: '/donnees/glossaire.schema.json',
  table: (language: Language) => `/donnees/glossaire.${language}.csv`,
  feed: (language: Language) => `/donnees/changements.${language}.xml`,
  openSearch: (language: Language) => `/opensearch.${language}.xml`,
  manifest: (language: Language) => `/app.${language}.webmanifest`,
  sitemap: '/sitemap.xml',
} as const;

/** All of them, each language apart: what a page may link to. */
export const listFileAddresses = (): string[] =>
  Object.values(fileAddresses).flatMap((one) => (typeof one === 'string' ? one : languages.map(one)));
