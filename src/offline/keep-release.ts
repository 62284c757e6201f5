import type { Pack, Release } from './release.ts';

const prefix = 'en-clair-';
/** Put last: a pack that was cut short has none, and is fetched again. */
const lastMark = '/whole';
const together = 50;

const shellOf = ({ version }: Release) => `${prefix}shell-${version}`;
const cacheOf = ({ address }: Pack) => `${prefix}pack-${address}`;

/** The names of the caches that a release reads, in the order in which it looks. */
export const listCaches = (release: Release): string[] => [shellOf(release), ...release.packs.map(cacheOf)];

/** Fetches what every page needs. Throws where the network or the device refuses: nothing is then changed. */
export async function keepShell(release: Release): Promise<void> {
  const cache = await caches.open(shellOf(release));
  await cache.addAll(release.shell.map((address) => new Request(address, { cache: 'no-cache' })));
}

const hasPack = async (pack: Pack) => Boolean(await caches.match(lastMark, { cacheName: cacheOf(pack) }));

export async function isKept({ packs }: Release): Promise<boolean> {
  return (await Promise.all(packs.map(hasPack))).every(Boolean);
}

/** True when any release has kept pages here: a reader who saves data has then asked for them. */
export const hasKeptBefore = async (): Promise<boolean> =>
  (await caches.keys()).some((name) => name.startsWith(`${prefix}pack-`));

/** Fetches every page of the site; packs that an earlier release has fetched are left as they are. */
export async function keepPages({ packs }: Release): Promise<void> {
  for (const pack of packs) if (!(await hasPack(pack))) await keepPack(pack);
}

async function keepPack(pack: Pack): Promise<void> {
  const { body, ok, status } = await fetch(pack.address);
  if (!ok || !body) throw new Error(`${pack.address} could not be fetched (${status}): it will be tried again.`);
  const text = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  const pages = (await text.json()) as [address: string, html: string][];
  const cache = await caches.open(cacheOf(pack));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  for (let start = 0; start < pages.length; start += together) {
    const some = pages.slice(start, start + together);
    await Promise.all(some.map(([address, html]) => cache.put(address, new Response(html, { headers }))));
  }
  await cache.put(lastMark, new Response());
}

/** Drops what earlier releases kept and this one doesn't read. */
export async function dropOthers(release: Release): Promise<void> {
  const own = new Set(listCaches(release));
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && !own.has(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** What this release keeps under a path, with or without its last slash. */
export async function findKept(release: Release, path: string): Promise<Response | undefined> {
  for (const address of path.endsWith('/') ? [path] : [path, `${path}/`]) {
    for (const cacheName of listCaches(release)) {
      const kept = await caches.match(address, { cacheName });
      if (kept) return kept;
    }
  }
  return undefined;
}
