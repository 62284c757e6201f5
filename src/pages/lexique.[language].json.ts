import type { APIRoute } from 'astro';
import { loadSite } from '../components/index.ts';
import { languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The words that the site explains, with the forms under which a text uses them: one file a language. */
export const GET: APIRoute = async ({ params }) => {
  const { entries } = await loadSite();
  return Response.json(entries.filter(({ kind, language }) => kind === 'term' && language === params.language));
};
