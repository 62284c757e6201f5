import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../exports/index.ts';
import { translator } from '../i18n/index.ts';
import { type Language, languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** Lets a browser offer the site's search box. */
export const GET: APIRoute = ({ params, site, url }) => {
  const language = params.language as Language;
  const description = writeOpenSearch(translator(language)('site.tagline'), language, site ?? url);
  return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
