/** The whole site on the device. Each build writes its own release into this file; a reader keeps one release until they ask for the next. */
import { dropOthers, findKept, hasKeptBefore, isKept, keepPages, keepShell } from './keep-release.ts';
import type { Request as Message, Release, State } from './release.ts';

declare const builtRelease: Release;
const release = builtRelease;

/** What TypeScript's library for pages doesn't know of a service worker. */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Message> & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
}
const worker = self as unknown as WorkerScope;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers(release)));
worker.addEventListener('message', (event) => event.waitUntil(obey(event.data, event.ports[0])));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

/** Where the reader saves data, only what they have asked for is fetched. */
async function install(): Promise<void> {
  await keepShell(release);
  if (!connection?.saveData || (await hasKeptBefore())) await keepPages(release);
}

async function obey(message: Message, port?: MessagePort): Promise<void> {
  if (message === 'activate') return worker.skipWaiting();
  if (message === 'keep') await keepPages(release).catch(() => undefined);
  const bytes = release.packs.reduce((sum, pack) => sum + pack.bytes, 0);
  port?.postMessage({ isKept: await isKept(release), bytes } satisfies State);
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await findKept(release, pathname);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const fallback = release.fallback[pathname.startsWith('/en/') ? 'en' : 'fr'];
    return ((request.mode === 'navigate' && (await findKept(release, fallback))) || Response.error()) as Response;
  }
}
