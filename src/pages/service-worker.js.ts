import type { APIRoute } from 'astro';

/**
 * A worker that takes itself away, for the development server: one that an earlier build left in the browser would keep
 * showing the pages of that build. `npm run build` writes the real one over it.
 */
const farewell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('en-clair-')) await caches.delete(name);
  const pages = await clients.matchAll({ type: 'window' });
  await registration.unregister();
  for (const page of pages) page.navigate(page.url);
}
`;

export const GET: APIRoute = () => new Response(farewell, { headers: { 'content-type': 'text/javascript' } });
