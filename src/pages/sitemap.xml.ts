import type { APIRoute } from 'astro';
import { listRoutes, loadSite } from '../components/index.ts';
import { writeSitemap } from '../exports/index.ts';

/** Every page that isn't a redirect, with its other language. */
export const GET: APIRoute = async ({ site, url }) => {
  const pages = listRoutes(await loadSite()).filter(({ view }) => view !== 'redirect');
  return new Response(writeSitemap(pages, site ?? url), { headers: { 'content-type': 'application/xml' } });
};
