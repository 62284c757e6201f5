import type { APIRoute } from 'astro';
import { loadSite, toVocabulary } from '../../components/index.ts';
import { writeGlossaryCsv } from '../../exports/index.ts';
import { type Language, languages } from '../../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The words of a language as a table. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const csv = writeGlossaryCsv(toVocabulary(await loadSite()), params.language as Language, site ?? url);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
