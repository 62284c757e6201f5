import type { APIRoute } from 'astro';
import { fileAddresses } from '../core/index.ts';

/** Everything may be read and indexed. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddresses.sitemap, site ?? url).href}\n`);
