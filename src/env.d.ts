declare namespace App {
  interface Locals {
    /** The words that the page being rendered explains; the links of a Markdown body ask it. */
    words?: import('./components/page-words.ts').PageWords;
    /** The module being rendered: its activities by id, its language, and where articles have their page. */
    activities?: Record<string, import('./schema/index.ts').Activity>;
    language?: import('./schema/index.ts').Language;
    findArticle?: (reference: import('./schema/index.ts').LawReference) => string | undefined;
  }
}
