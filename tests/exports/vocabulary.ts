import type { Vocabulary, VocabularyConcept } from '../../src/exports/index.ts';
import { loadGlossary } from '../../src/node/index.ts';
import { concept, entry } from '../../src/schema/index.ts';

export const site = new URL('https://en-clair.example');

/** The project's own glossary, as the site hands it to the exports. */
export function loadVocabulary(): Vocabulary {
  const { themes, sources, concepts } = loadGlossary();
  const complete = [...concepts.values()].flatMap(({ id, concept, entries: { fr, en } }): VocabularyConcept[] =>
    concept && fr && en ? [{ id, concept, words: { fr, en }, narrower: [] }] : [],
  );
  return { themes, sources, concepts: complete };
}

/** A vocabulary of one concept whose every text is `words`. */
export function vocabularyOf(words: string): Vocabulary {
  const texts = { definition: words, simple: words, example: words, why: words, do: words };
  const own = entry.parse({
    term: words,
    slug: 'essai',
    'part-of-speech': 'noun',
    acronym: words,
    forms: [`${words}s`, { form: 'autre', 'only-with': ['chose'] }],
    'asked-as': [words, words],
    ...texts,
  });
  const dated = { reviewed: '2026-11-24', 'review-by': '2027-11-24' };
  const sources = [{ id: 'crpa', checked: '2026-11-24' }];
  const shared = concept.parse({ theme: 'essai', level: 'common', verdict: 'explain', sources, ...dated });
  const name = { name: words, slug: 'essai', description: words };
  return {
    themes: [{ id: 'essai', fr: name, en: name }],
    sources: [],
    concepts: [{ id: 'essai', concept: shared, words: { fr: own, en: own }, narrower: [] }],
  };
}
