import type { FoundWord } from '../core/search/index.ts';
import { type FoundPage, findPages } from './find-pages.ts';
import { loadFinder } from './load-finder.ts';

const mostWords = 6;
const mostNear = 5;
const mostPages = 12;

/** What is asked, as the address keeps it. */
interface Asked {
  q: string;
  theme: string;
  kind: string;
}
const names = ['q', 'theme', 'kind'] as const;

/**
 * `<search-results>`: the words, then the pages, that answer the address. The form changes the address in place, so that
 * a link, the back button and a reload all find the same results. Everything is set as text.
 */
class SearchResults extends HTMLElement {
  #form = document.querySelector<HTMLFormElement>('word-search form');
  #texts: Record<string, string> = {};
  /** Counts the searches: a slow answer never lands on a newer question. */
  #turn = 0;

  connectedCallback(): void {
    this.#texts = JSON.parse(this.dataset.texts ?? '{}');
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#form?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#ask();
    });
    window.addEventListener('popstate', () => void this.#answer());
    void this.#answer();
  }

  /** From the form to the address. */
  #ask(): void {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form ?? undefined)) if (value) asked.set(name, String(value).trim());
    history.pushState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#readAddress();
    const isAsked = names.some((name) => asked[name]);
    const [words, pages] = isAsked ? await Promise.all([this.#findWords(asked), this.#findPages(asked)]) : [[], []];
    if (turn !== this.#turn) return;
    const hrefs = new Set(words?.map(({ href }) => href));
    const others = pages?.filter(({ href }) => !hrefs.has(href));
    const count = (words?.length ?? 0) + (others?.length ?? 0);
    this.#fill('words', words ?? [], ({ href, term, definition }) => [link(href, term), paragraph(definition)]);
    this.#fill('pages', others ?? [], ({ href, title, excerpt }) => [link(href, title), paragraph(...excerpt)]);
    const isLost = asked.q !== '' && words?.length === 0 && (!asked.kind || asked.kind === 'term');
    const near = isLost ? await this.#findNear(asked.q) : [];
    if (turn !== this.#turn) return;
    this.#fill('near', near, ({ href, term }) => [link(href, term)]);
    this.#show('propose', asked.q !== '');
    this.#show('themes', isLost || count === 0);
    this.#say(chooseMessage(), asked.q, count);

    function chooseMessage(): string {
      if (!isAsked) return 'search.empty';
      if (!words) return 'search.broken';
      if (!pages) return 'search.pagesBroken';
      if (count === 0) return asked.q ? 'search.nothing' : 'search.nothingHere';
      if (isLost) return count === 1 ? 'search.noWord.one' : 'search.noWord';
      return count === 1 ? 'search.found.one' : 'search.found';
    }
  }

  #say(key: string, query: string, count: number): void {
    const status = this.querySelector('[data-status]');
    const text = (this.#texts[key] ?? '').replace('{count}', String(count));
    if (status) status.textContent = text.replace('{query}', () => query);
  }

  /** The address decides; what it asks that the form doesn't offer is left out. */
  #readAddress(): Asked {
    const address = new URLSearchParams(location.search);
    const asked: Asked = { q: '', theme: '', kind: '' };
    for (const name of names) {
      const field = this.#form?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      field.value = address.get(name)?.trim() ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      asked[name] = field.value;
    }
    return asked;
  }

  /** Undefined when the words didn't come. */
  async #findWords({ q, theme, kind }: Asked): Promise<FoundWord[] | undefined> {
    if (!q || (kind && kind !== 'term')) return [];
    try {
      const find = await loadFinder(this.dataset.index ?? '');
      return find(q)
        .filter((word) => !theme || word.theme === theme)
        .slice(0, mostWords);
    } catch {
      return undefined;
    }
  }

  /** Undefined when the index of the pages didn't come. */
  async #findPages({ q, theme, kind }: Asked): Promise<FoundPage[] | undefined> {
    const filters = Object.entries({ theme, kind }).filter(([, value]) => value);
    return findPages(q, Object.fromEntries(filters), mostPages).catch(() => undefined);
  }

  async #findNear(query: string): Promise<FoundWord[]> {
    const find = await loadFinder(this.dataset.index ?? '').catch(() => undefined);
    return find?.(query, 'loose').slice(0, mostNear) ?? [];
  }

  #fill<Item>(part: string, items: readonly Item[], draw: (item: Item) => Node[]): void {
    const list = items.map((item) => {
      const li = document.createElement('li');
      li.append(...draw(item));
      return li;
    });
    this.querySelector(`[data-${part}] ul`)?.replaceChildren(...list);
    this.#show(part, items.length > 0);
  }

  #show(part: string, isShown: boolean): void {
    this.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !isShown);
  }
}

function link(href: string, label: string): HTMLAnchorElement {
  const created = document.createElement('a');
  created.href = href;
  created.textContent = label;
  return created;
}

function paragraph(...content: (string | Node)[]): HTMLParagraphElement {
  const created = document.createElement('p');
  created.append(...content);
  return created;
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
