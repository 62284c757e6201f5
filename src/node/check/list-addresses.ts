import { addressOf, lawSlug, type PageKind } from '../../core/index.ts';
import { type Language, languages } from '../../schema/index.ts';
import { loadLawCode } from '../law.ts';
import type { ContentFile, Place } from '../read-content-file.ts';
import type { CheckContext } from './context.ts';

/** An address that the site answers, and what asks for it. */
export interface Address {
  address: string;
  /** The page's own file; none for lists. */
  file?: ContentFile;
  place: Place;
  slug: string;
  isRedirect: boolean;
  /** An article of the law with no note: its page lives as long as the article is in force. */
  isFromPackage?: true;
}

const top = { line: 1, column: 1 };
const lists: readonly PageKind[] = [
  'home',
  'search',
  'glossary',
  'theme',
  'explainer',
  'module',
  'law',
  'guide',
  'health',
  'book',
];

/** Every page and redirect of the site, from the content as it is. */
export function listAddresses({ glossary, content }: Pick<CheckContext, 'glossary' | 'content'>): Address[] {
  const found: Address[] = [];
  const add = (kind: PageKind, language: Language, slug: string, file?: ContentFile, place = top, isRedirect = false) =>
    found.push({ address: addressOf(kind, language, slug), file, place, slug, isRedirect });
  const addPage = (
    kind: PageKind,
    language: Language,
    file: ContentFile | undefined,
    data: { slug: string; 'old-slugs': string[] },
  ) => {
    add(kind, language, data.slug, file, file?.locate(['slug']));
    for (const [index, old] of data['old-slugs'].entries())
      add(kind, language, old, file, file?.locate(['old-slugs', index]), true);
  };
  for (const language of languages) {
    for (const kind of lists) add(kind, language, '');
    for (const [index, theme] of glossary.themes.entries()) {
      add(
        'theme',
        language,
        theme[language].slug,
        glossary.files.themes,
        glossary.files.themes?.locate([index, language, 'slug']),
      );
    }
    for (const { entries, files } of glossary.concepts.values()) {
      const entry = entries[language];
      if (entry) addPage('glossary', language, files[language], entry);
    }
  }
  for (const { language, data, file } of content.explainers) addPage('explainer', language, file, data);
  for (const { language, data, file } of content.modules) addPage('module', language, file, data);
  for (const { language, data, file } of content.guidePages) addPage('guide', language, file, data);
  for (const { language, data, file } of content.pages) addPage('page', language, file, data);
  for (const { language, data, file } of content.lawNotes) {
    add('law', language, lawSlug(data.code, data.article), file, file.locate(['article']));
  }
  const explained = new Set(found.map(({ address }) => address));
  for (const language of languages) {
    for (const number of loadLawCode('crpa')?.keys() ?? []) {
      const slug = lawSlug('crpa', number);
      const address = addressOf('law', language, slug);
      if (!explained.has(address)) found.push({ address, place: top, slug, isRedirect: false, isFromPackage: true });
    }
  }
  return found;
}
