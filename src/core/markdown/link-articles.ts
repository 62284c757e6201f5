import type { Language } from '../../schema/index.ts';
import { addressOf, lawSlug } from '../addresses.ts';

/** A run of plain text, or an article's number with the address of its page. */
export type ArticlePart = string | { text: string; href: string };

const articleNumber = /\b[LRD]\*?\s?\d+(?:-\d+)*\b/g;
const otherCode = /^[^.;:]{0,30}\b(?:du|of the) (?:code (?!des relations)|(?:Environment|Urban|General))/i;

/** Splits a text at each article of the CRPA that has a page. Articles of another code, named just after, are left alone. */
export function linkArticles(text: string, language: Language, known: ReadonlySet<string>): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let done = 0;
  for (const { index, 0: words } of text.matchAll(articleNumber)) {
    const number = words.replace(/\s/g, '');
    const after = text.slice(index + words.length);
    if (!known.has(number) || otherCode.test(after)) continue;
    if (index > done) parts.push(text.slice(done, index));
    parts.push({ text: words, href: addressOf('law', language, lawSlug('crpa', number)) });
    done = index + words.length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
