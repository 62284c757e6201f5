import { addressOf, type DatedPage, lawSlug } from '../core/index.ts';
import type { Language, SourceUse } from '../schema/index.ts';
import type { Site } from './site.ts';

/** Everything that we wrote and that carries a review, as the health page measures it. */
export function listDated(site: Site, language: Language): (DatedPage & { sources: readonly SourceUse[] })[] {
  const lastOf = (path: (language: Language) => string): DatedPage['changed'] => ({
    fr: site.changed.get(path('fr')),
    en: site.changed.get(path('en')),
  });
  const item = (
    title: string,
    href: string | undefined,
    data: { reviewed: string; 'review-by': string; sources?: readonly SourceUse[] },
    path: (language: Language) => string,
  ) => ({
    title,
    href,
    reviewed: data.reviewed,
    reviewBy: data['review-by'],
    sources: data.sources ?? [],
    changed: lastOf(path),
  });
  return [
    ...[...site.concepts.values()].map(({ id, concept, words }) => {
      const { term, slug } = words[language].data;
      return item(term, addressOf('glossary', language, slug), concept, (one) => `glossary/terms/${id}/${one}.mdx`);
    }),
    ...[...site.explainers.values()].flatMap(({ id, [language]: { data } }) => {
      const href = addressOf('explainer', language, data.slug);
      const simple = site.simpleTwins.get(id)?.[language].data;
      const file = (one: Language, level = '') => `content/explainers/${id}/${one}${level}.mdx`;
      return [
        item(data.title, href, data, (one) => file(one)),
        ...(simple ? [item(simple.title, href, simple, (one) => file(one, '.simple'))] : []),
      ];
    }),
    ...[...site.modules.values()].map(({ id, [language]: { data } }) =>
      item(data.title, addressOf('module', language, data.slug), data, (one) => `content/modules/${id}/${one}.mdx`),
    ),
    ...[...site.lawNotes.values()].map(({ [language]: { data }, fr }) => {
      const folder = fr.filePath?.replace(/fr\.mdx$/, '') ?? '';
      const href = addressOf('law', language, lawSlug(data.code, data.article));
      return item(data.title, href, data, (one) => `${folder}${one}.mdx`);
    }),
    ...[...site.guidePages.values()].map(({ id, [language]: { data } }) =>
      item(data.title, addressOf('guide', language, data.slug), data, (one) => `content/guide/${id}/${one}.mdx`),
    ),
    ...[...site.diagrams.values()].map(({ id, [language]: { data } }) =>
      item(data.title, undefined, data, (one) => `content/diagrams/${id}/${one}.mdx`),
    ),
  ];
}
