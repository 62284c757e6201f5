import type { IndexedWord, WordIndex } from './search-words.ts';

type Finder = (query: string) => IndexedWord[];

/**
 * `<word-search>`: words as you type, on top of a plain search form. Follows the ARIA combobox pattern with a listbox:
 * the focus stays in the box, arrows choose, Enter opens, Escape closes, then empties.
 */
class WordSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #texts: Record<string, string> = {};
  #finder?: Promise<Finder>;
  #active = -1;

  connectedCallback(): void {
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#texts = JSON.parse(this.dataset.texts ?? '{}');
    this.#addListbox();
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => void this.#update());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
  }

  #addListbox(): void {
    const id = `${this.#input.id}-list`;
    this.#list = document.createElement('ul');
    Object.assign(this.#list, { id, hidden: true, className: 'search-list' });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.querySelector('label')?.textContent ?? '');
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.#input.closest('.search-row')?.append(this.#list);
    this.append(this.#status);
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
  }

  #load(): Promise<Finder> {
    this.#finder ??= (async () => {
      const [{ default: MiniSearch }, { indexWords, searchWords }, response] = await Promise.all([
        import('minisearch'),
        import('./search-words.ts'),
        fetch(this.dataset.index ?? ''),
      ]);
      const index = indexWords(MiniSearch, (await response.json()) as WordIndex);
      return (query: string) => searchWords(index, query);
    })();
    return this.#finder;
  }

  async #update(): Promise<void> {
    const query = this.#input.value.trim();
    if (!query) return this.#close();
    let words: IndexedWord[];
    try {
      words = (await this.#load())(query);
    } catch {
      this.#finder = undefined;
      this.#status.textContent = this.#texts['search.broken'] ?? '';
      return;
    }
    if (query !== this.#input.value.trim()) return;
    this.#show(query, words);
  }

  #show(query: string, words: IndexedWord[]): void {
    this.#active = -1;
    const options = words.map((word) => option(word.href, word.term, word.definition));
    const all = `${this.dataset.all}?q=${encodeURIComponent(query)}`;
    options.push(
      option(all, this.#text('search.all', query), words.length ? '' : (this.#texts['search.noneHelp'] ?? '')),
    );
    for (const [position, element] of options.entries()) element.id = `${this.#list.id}-${position}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#input.removeAttribute('aria-activedescendant');
    const count = words.length === 1 ? 'search.count.one' : 'search.count.many';
    const status = words.length ? this.#text(count, '', words.length) : this.#text('search.none', query);
    this.#status.textContent = status;
  }

  #text(key: string, query: string, count = 0): string {
    return (this.#texts[key] ?? '').replace('{query}', () => query).replace('{count}', String(count));
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    const isOpen = !this.#list.hidden && options.length > 0;
    const moves: Record<string, number> = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1 };
    const next = moves[event.key];
    if (next !== undefined && isOpen) {
      event.preventDefault();
      this.#choose(options, (next + options.length) % options.length);
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      options[this.#active]?.querySelector('a')?.click();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    }
  }

  #choose(options: HTMLElement[], position: number): void {
    this.#active = position;
    for (const [index, element] of options.entries()) element.setAttribute('aria-selected', String(index === position));
    const chosen = options[position];
    if (!chosen) return;
    this.#input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}

/** One line of the list. The texts are set as text, so that nothing typed or indexed becomes markup. */
function option(href: string, label: string, detail: string): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const link = document.createElement('a');
  link.href = href;
  link.tabIndex = -1;
  const strong = document.createElement('strong');
  strong.textContent = label;
  link.append(strong);
  if (detail) {
    const small = document.createElement('span');
    small.textContent = detail;
    link.append(small);
  }
  item.append(link);
  return item;
}

if (!customElements.get('word-search')) customElements.define('word-search', WordSearch);
