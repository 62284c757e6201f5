import type { Language } from '../../schema/index.ts';
import { addressOf, lawSlug } from '../addresses.ts';
import { findArticles } from './find-articles.ts';

/** A run of plain text, or an article's number with the address of its page. */
export type ArticlePart = string | { text: string; href: string };

/** Splits a text at each article of the CRPA that has a page. `known`: their numbers, without star (`R132-6`). */
export function linkArticles(text: string, language: Language, known: ReadonlySet<string>): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let done = 0;
  for (const { start, end, number } of findArticles(text)) {
    if (!known.has(number)) continue;
    if (start > done) parts.push(text.slice(done, start));
    parts.push({ text: text.slice(start, end), href: addressOf('law', language, lawSlug('crpa', number)) });
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
