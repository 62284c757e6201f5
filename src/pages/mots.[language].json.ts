import type { APIRoute } from 'astro';
import { listIndexedWords, loadSite } from '../components/index.ts';
import { type Language, languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The words that the search box reads, one file a language. */
export const GET: APIRoute = async ({ params }) => {
  const language = params.language as Language;
  return Response.json({ language, words: listIndexedWords(await loadSite(), language) });
};
