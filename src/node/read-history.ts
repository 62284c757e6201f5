import { loadChangeDates } from './load-change-dates.ts';

/** The days on which each entry changed, by concept, newest first: `{ 'cada' => ['2026-11-24'] }`. Empty where git can't tell. */
export function readHistory(root?: string): Map<string, string[]> {
  const days = new Map<string, Set<string>>();
  for (const [path, moments] of loadChangeDates(root)) {
    const id = /^glossary\/terms\/([^/]+)\//.exec(path)?.[1];
    if (!id) continue;
    const own = days.get(id) ?? new Set();
    for (const moment of moments) own.add(moment.slice(0, 10));
    days.set(id, own);
  }
  return new Map([...days].map(([id, own]) => [id, [...own].sort().reverse()]));
}
