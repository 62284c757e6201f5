import { addressOf, lawSlug, type PageKind } from '../core/index.ts';
import type { Change } from '../exports/index.ts';
import { translator } from '../i18n/index.ts';
import type { Language } from '../schema/index.ts';
import type { Site } from './site.ts';

/** Every page that has words of ours, with the moment of its last change; without git, the day of its review. */
export function listChanges(site: Site, language: Language): Change[] {
  const t = translator(language);
  const dateOf = (paths: string[], day: string) => {
    const dates = paths.flatMap((path) => site.changed.get(path) ?? []).map((date) => new Date(date).toISOString());
    return dates.sort().at(-1) ?? `${day}T00:00:00Z`;
  };
  const item = (
    kind: PageKind,
    id: string,
    slug: string,
    words: { title: string; summary: string; category: string },
  ) => ({
    id: `${kind}/${id}`,
    address: addressOf(kind, language, slug),
    ...words,
  });
  return [
    ...[...site.concepts.values()].map(({ id, concept, words }) => {
      const { term, slug, definition } = words[language].data;
      const paths = ['concept.yaml', `${language}.mdx`].map((name) => `glossary/terms/${id}/${name}`);
      const text = { title: term, summary: definition, category: t('feed.word') };
      return { ...item('glossary', id, slug, text), updated: dateOf(paths, concept.reviewed) };
    }),
    ...[...site.explainers.values()].map(({ id, [language]: { data } }) => {
      const paths = ['', '.simple'].map((level) => `content/explainers/${id}/${language}${level}.mdx`);
      const text = { title: data.title, summary: data.question, category: t('explainer.title') };
      return { ...item('explainer', id, data.slug, text), updated: dateOf(paths, data.reviewed) };
    }),
    ...[...site.modules.values()].map(({ id, [language]: { data } }) => {
      const text = { title: data.title, summary: data.summary, category: t('module.title') };
      const updated = dateOf([`content/modules/${id}/${language}.mdx`], data.reviewed);
      return { ...item('module', id, data.slug, text), updated };
    }),
    ...[...site.lawNotes.values()].map(({ id, [language]: { data } }) => {
      const text = { title: data.title, summary: data.plain, category: t('nav.law') };
      const updated = dateOf([`content/law/${id}/${language}.mdx`], data.reviewed);
      return { ...item('law', id, lawSlug(data.code, data.article), text), updated };
    }),
  ];
}
