import { explainText, linkArticles, type Part } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { Site } from './site.ts';

/** A text cut into plain runs, words with an entry and articles with a page. */
export type ProsePart = Part | { text: string; href: string };

/** `crpa/L131-1` → `L131-1`. */
const numberOf = (id: string) => id.slice(id.indexOf('/') + 1);

/** Which words a page explains in place: each at its first use, whatever the order in which components render. */
export class PageWords {
  readonly #site: Site;
  readonly #language: Language;
  readonly #seen: Set<string>;
  readonly #own: ReadonlySet<string>;
  readonly #inBody = new Set<string>();
  readonly #articles: ReadonlySet<string>;

  /** `own`, `ownArticle`: concepts and the article that the page is about, never explained or linked on it. */
  constructor(site: Site, language: Language, own: readonly string[] = [], ownArticle?: string) {
    this.#site = site;
    this.#language = language;
    this.#own = new Set(own);
    this.#seen = new Set(own);
    this.#articles = new Set([...site.lawArticles.keys()].map(numberOf).filter((article) => article !== ownArticle));
  }

  /** Cuts a text of the page. Call in the order of reading, before the body. */
  explain(text: string): ProsePart[] {
    const parts = explainText(text, this.#site.lexicons[this.#language], this.#language, this.#seen);
    return parts.flatMap((part): ProsePart[] => (typeof part === 'string' ? this.linkArticles(part) : [part]));
  }

  /** Cuts a text at its articles only: French law on an English page. */
  linkArticles(text: string): ProsePart[] {
    return linkArticles(text, this.#language, this.#articles);
  }

  /** Takes over the terms that a body's Markdown has linked: those already explained above become plain text. */
  addBody(terms: unknown): void {
    for (const id of Array.isArray(terms) ? (terms as string[]) : []) {
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      this.#inBody.add(id);
    }
  }

  /** True when the body's link to this term stays. */
  isLinkedInBody(id: string): boolean {
    return this.#inBody.has(id);
  }

  /** The terms that the page explains, for its popovers. */
  get explained(): string[] {
    return [...this.#seen].filter((id) => !this.#own.has(id));
  }
}
