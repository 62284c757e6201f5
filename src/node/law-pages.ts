import { findArticles } from '../core/index.ts';
import { type LawArticle, loadLawCode } from './law.ts';
import { type LawBlock, splitTables } from './split-tables.ts';

/** An article of the CRPA as a page shows it. */
export interface LawPage extends Omit<LawArticle, 'html'> {
  /** `crpa/R132-6`: code and number without star. */
  id: string;
  blocks: LawBlock[];
  /** Ids of the articles in force that this one names, in the order of the code. */
  cites: string[];
  citedBy: string[];
}

/** Every article of the CRPA in force, in the order of the code. */
export function loadLawPages(): LawPage[] {
  const articles = loadLawCode('crpa') ?? new Map<string, LawArticle>();
  const pages = new Map<string, LawPage>();
  for (const [number, { html, ...article }] of articles) {
    const blocks = splitTables(html);
    pages.set(number, { ...article, id: `crpa/${number}`, blocks, cites: [], citedBy: [] });
  }
  for (const [own, { paragraphs, id }] of pages) {
    const named = new Set(paragraphs.flatMap((text) => findArticles(text).map(({ number }) => number)));
    for (const [number, other] of pages) {
      if (number === own || !named.has(number)) continue;
      pages.get(own)?.cites.push(other.id);
      other.citedBy.push(id);
    }
  }
  return [...pages.values()];
}
