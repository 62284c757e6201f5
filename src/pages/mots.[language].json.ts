import type { APIRoute } from 'astro';
import { loadSite } from '../components/index.ts';
import { listWords } from '../core/search/index.ts';
import { type Language, languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The words that the search box reads, one file a language. */
export const GET: APIRoute = async ({ params }) => {
  const language = params.language as Language;
  const { concepts } = await loadSite();
  const words = [...concepts.values()].map(({ id, concept, words: { fr, en } }) => ({
    id,
    concept,
    fr: fr.data,
    en: en.data,
  }));
  return Response.json({ language, words: listWords(words, language) });
};
