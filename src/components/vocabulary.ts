import type { Vocabulary } from '../exports/index.ts';
import type { Site } from './site.ts';

/** The glossary as the exports read it: plain data, without Astro's own. */
export function toVocabulary(site: Site): Vocabulary {
  return {
    themes: site.themes.map(({ id, fr, en }) => ({ id, fr, en })),
    sources: [...site.sources.values()],
    concepts: [...site.concepts.values()].map(({ id, concept, words: { fr, en }, narrower }) => ({
      id,
      concept,
      narrower,
      words: { fr: fr.data, en: en.data },
    })),
  };
}
