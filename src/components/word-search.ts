import type { FoundWord } from '../core/search/index.ts';
import { createOption } from './create-option.ts';
import { loadFinder } from './load-finder.ts';

const mostWords = 8;
/** Milliseconds without a key before the number of words is said: a screen reader would else cut itself at each letter. */
const pause = 500;

/**
 * `<word-search>`: words as you type, on top of a plain search form. Follows the ARIA pattern of the editable combobox
 * with a listbox: the focus stays in the box, arrows choose, Enter opens, Escape closes; with nothing chosen, Enter sends
 * the form. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class WordSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #texts: Record<string, string> = {};
  #active = -1;
  #timer = 0;

  connectedCallback(): void {
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#texts = JSON.parse(this.dataset.texts ?? '{}');
    this.#addListbox();
    this.#input.addEventListener('focus', () => void this.#find('').catch(() => {}), { once: true });
    this.#input.addEventListener('input', () => void this.#update());
    this.#input.addEventListener('keydown', (event) => void this.#onKey(event));
    this.#input.form?.addEventListener('submit', () => this.#close());
    // The focus stays in the box: leaving it closes the list.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#open((event.target as Element).closest('li')));
    this.#input.addEventListener('blur', () => this.#close());
  }

  #addListbox(): void {
    const id = `${this.#input.id}-list`;
    this.#list = document.createElement('ul');
    Object.assign(this.#list, { id, hidden: true, className: 'search-list' });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.#text('search.list'));
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.#input.closest('.search-row')?.append(this.#list);
    this.append(this.#status);
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
  }

  async #find(query: string): Promise<FoundWord[]> {
    const find = await loadFinder(this.dataset.index ?? '');
    return find(query).slice(0, mostWords);
  }

  /** Shows what the box asks for now; false when there is nothing to show. */
  async #update(): Promise<boolean> {
    const query = this.#input.value.trim();
    if (!query) {
      this.#close();
      return false;
    }
    try {
      const words = await this.#find(query);
      // Somebody typed on, or left, while the words were coming.
      if (query !== this.#input.value.trim() || document.activeElement !== this.#input) return false;
      this.#show(query, words);
      return true;
    } catch {
      this.#say(this.#text('search.broken'));
      return false;
    }
  }

  #show(query: string, words: readonly FoundWord[]): void {
    const options = words.map(({ term, definition, href, via, isForeign }) =>
      createOption({
        href,
        label: term,
        asked: via
          ? { text: this.#text('search.asked'), words: via, language: isForeign ? this.dataset.other : undefined }
          : undefined,
        detail: definition,
      }),
    );
    const label = this.#text('search.all', '{query}', query);
    options.push(createOption({ label, detail: words.length > 0 ? '' : this.#text('search.noneHelp') }));
    for (const [position, element] of options.entries()) element.id = `${this.#list.id}-${position}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#choose(-1);
    const count = words.length === 1 ? 'search.count.one' : 'search.count.many';
    this.#say(
      words.length > 0
        ? this.#text(count, '{count}', String(words.length))
        : this.#text('search.none', '{query}', query),
    );
  }

  /** Values are put in as they are: a query may hold `$&` or braces. */
  #text(key: string, name = '', value = ''): string {
    return (this.#texts[key] ?? '').replace(name, () => value);
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#status.textContent = text;
    }, pause);
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const { key, altKey } = event;
    const isOpen = !this.#list.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') return this.#close();
      if (!isOpen && !(await this.#update())) return;
      if (!altKey) this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#open(this.#list.children[this.#active]);
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    } else if (isOpen && ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      // They move in the text, as the reader hears: no option stays chosen.
      this.#choose(-1);
    }
  }

  /** One option further, round and round; from the box, down goes to the first one and up to the last. */
  #move(step: 1 | -1): void {
    const count = this.#list.children.length;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#choose((from + step + count) % count);
  }

  #choose(position: number): void {
    this.#active = position;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === position));
    const chosen = this.#list.children[position];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** A word's own page; the last option sends the form. */
  #open(option: Element | null | undefined): void {
    if (!(option instanceof HTMLElement)) return;
    if (option.dataset.href) location.assign(option.dataset.href);
    else this.#input.form?.requestSubmit();
  }

  #close(): void {
    this.#choose(-1);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#say('');
  }
}

if (!customElements.get('word-search')) customElements.define('word-search', WordSearch);
