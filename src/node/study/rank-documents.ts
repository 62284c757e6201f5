import { type CorpusCode, corpusCodes, readLawText } from './law-corpus.ts';
import { readPlainPages } from './plain-pages.ts';
import { cutDocuments, halfOf } from './rank-texts.ts';
import { hashOf } from './samples.ts';

/** Paragraphs that end as a sentence or an item of a list does: titles and cells of tables don’t. */
const isProse = (line: string): boolean => /[.;:,][\s»”")]*$/.test(line);
const keepProse = (text: string): string => text.split('\n').filter(isProse).join('\n');

/**
 * Documents of so many words of the articles of each code, at most `most` a code. The lines `Article L1`, annexes (courts,
 * medical scales) and tables are left out.
 */
export async function cutLaw(words: number, most: number): Promise<string[]> {
  const documents: string[] = [];
  for (const code of Object.keys(corpusCodes) as CorpusCode[]) {
    const articles = (await readLawText(code))
      .split(/\n\n(?=Article )/)
      .filter((one) => /^Article [A-Z]*\*?\d/.test(one));
    const prose = articles.map((one) => keepProse(one.slice(one.indexOf('\n')))).join('\n\n');
    documents.push(...cutDocuments(prose, words, most));
  }
  return documents;
}

/**
 * The first words of plain pages that have so many, at most `most` pages spread evenly: a piece that begins further down has lost
 * what the page explains at its top.
 */
export function cutPages(words: number, most: number): string[] {
  const all = [...readPlainPages()].flatMap(({ text }) => cutDocuments(keepProse(text), words, 1_000).slice(0, 1));
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)] as string);
}

/** Pieces of everything, as many a code and as many of the pages: annexes, tables, titles, pages cut anywhere. */
export async function cutEverything(words: number, most: number): Promise<{ law: string[]; plain: string[] }> {
  const law: string[] = [];
  const codes = Object.keys(corpusCodes) as CorpusCode[];
  for (const code of codes)
    law.push(...cutDocuments((await readLawText(code)).replace(/^Article \S+.*$/gm, ''), words, most));
  const pages = [...readPlainPages()].map(({ text }) => text).join('\n\n');
  return { law, plain: cutDocuments(pages, words, most * codes.length) };
}

const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.length > 30);

/**
 * Tells documents that share no paragraph with those in which wordings were looked for: of these pieces, the ones with an even
 * hash.
 */
export function findFresh(pieces: readonly string[]): (document: string) => boolean {
  const read = pieces.filter((text) => halfOf(hashOf(text)) === 0);
  const known = new Set(read.flatMap(paragraphsOf));
  return (document) => !paragraphsOf(document).some((one) => known.has(one));
}
