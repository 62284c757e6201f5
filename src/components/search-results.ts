import MiniSearch from 'minisearch';
import { indexWords, searchWords, type WordIndex } from './search-words.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  /** Text with `<mark>` around the words found; everything else is escaped by Pagefind. */
  excerpt: string;
}

const mostWords = 6;
const mostPages = 12;

/** `<search-results>`: the words, then the pages, that answer the `q` of the address. Everything is set as text. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const texts = JSON.parse(this.dataset.texts ?? '{}') as Record<string, string>;
    const box = document.querySelector<HTMLInputElement>('#search-box');
    if (box && query) box.value = query;
    const status = this.querySelector<HTMLElement>('[data-status]');
    const say = (key: string) => {
      if (status) status.textContent = (texts[key] ?? '').replace('{query}', () => query);
    };
    if (!query) say('empty');
    else {
      this.#find(query).then(
        ([words, pages]) => say(words === 0 ? 'none' : pages === 0 ? 'noPages' : ''),
        () => say('broken'),
      );
    }
  }

  #find(query: string): Promise<[number, number]> {
    return Promise.all([this.#findWords(query), this.#findPages(query)]);
  }

  async #findWords(query: string): Promise<number> {
    const response = await fetch(this.dataset.index ?? '');
    const index = indexWords(MiniSearch, (await response.json()) as WordIndex);
    const words = searchWords(index, query, mostWords);
    this.#fill(
      '[data-words]',
      words.map(({ href, term, definition }) => item(href, term, [definition])),
    );
    return words.length;
  }

  async #findPages(query: string): Promise<number> {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
    this.#fill(
      '[data-pages]',
      pages.map(({ url, meta, excerpt }) => item(url, meta.title ?? url, splitMarks(excerpt))),
    );
    return pages.length;
  }

  #fill(selector: string, items: HTMLLIElement[]): void {
    const section = this.querySelector<HTMLElement>(selector);
    if (!section) return;
    section.querySelector('ul')?.replaceChildren(...items);
    section.hidden = items.length === 0;
  }
}

/** Pagefind's excerpt as text and `<mark>` elements: its markup is parsed apart, never put in the page. */
function splitMarks(excerpt: string): (string | Node)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function item(href: string, label: string, detail: (string | Node)[]): HTMLLIElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  const text = document.createElement('p');
  text.append(...detail);
  li.append(link, text);
  return li;
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
