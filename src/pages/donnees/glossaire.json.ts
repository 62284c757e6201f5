import type { APIRoute } from 'astro';
import { loadSite, toVocabulary } from '../../components/index.ts';
import { exportGlossary } from '../../exports/index.ts';

/** The whole glossary in both languages, for programs. */
export const GET: APIRoute = async ({ site, url }) =>
  Response.json(exportGlossary(toVocabulary(await loadSite()), site ?? url));
