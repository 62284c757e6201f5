import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { type Language, languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The words of the reader's panel, which loads late: one file a language. */
export const GET: APIRoute = ({ params }) => {
  const all = Object.entries(messages[params.language as Language]);
  return Response.json(Object.fromEntries(all.filter(([key]) => key.startsWith('reading.'))));
};
