import type { LexiconEntry } from '../../core/index.ts';

let loaded: Promise<LexiconEntry[]> | undefined;

/** Every word that the site explains in the page's language, with its forms. Fetched once a page. */
export function loadWords(): Promise<LexiconEntry[]> {
  loaded ??= fetch(`/lexique.${document.documentElement.lang}.json`).then((response) => response.json());
  return loaded;
}
