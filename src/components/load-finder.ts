import type { Finder, WordIndex } from '../core/search/index.ts';

const finders = new Map<string, Promise<Finder>>();

/** The finder over the words of an index file. It, MiniSearch and the words come once, and only to those who search. */
export function loadFinder(address: string): Promise<Finder> {
  const known = finders.get(address);
  if (known) return known;
  const finder = build(address);
  finders.set(address, finder);
  // Somebody who was offline for a moment must be able to try again.
  finder.catch(() => finders.delete(address));
  return finder;
}

async function build(address: string): Promise<Finder> {
  const [{ default: MiniSearch }, { buildFinder }, response] = await Promise.all([
    import('minisearch'),
    import('../core/search/index.ts'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return buildFinder(MiniSearch, (await response.json()) as WordIndex);
}
