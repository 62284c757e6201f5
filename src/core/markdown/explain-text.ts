import type { Language } from '../../schema/index.ts';
import { findTerms, type Lexicon } from '../lexicon/index.ts';
import type { LexiconEntry, TermMatch } from '../types.ts';

/** A run of plain text, or words that have an entry. */
export type Part = string | { text: string; entry: LexiconEntry };

const quotations: Record<Language, RegExp> = { fr: /«[^«»]*»/g, en: /“[^“”]*”/g };

/** Every use of a term in a text, in order. Words inside a quotation are left alone. */
export function findUses(text: string, lexicon: Lexicon, language: Language): TermMatch[] {
  const quoted = [...text.matchAll(quotations[language])].map(({ index, 0: words }) => [index, index + words.length]);
  return findTerms(text, lexicon).filter(
    ({ entry, start, end }) =>
      entry.kind === 'term' && !quoted.some(([from = 0, to = 0]) => start >= from && end <= to),
  );
}

/**
 * Splits a text at the first use of each term that is not in `seen`, and adds those terms to `seen`.
 * Words inside a quotation are left alone. Joined together, the parts give the text back.
 */
export function explainText(text: string, lexicon: Lexicon, language: Language, seen: Set<string>): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { entry, start, end } of findUses(text, lexicon, language)) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (start > done) parts.push(text.slice(done, start));
    parts.push({ text: text.slice(start, end), entry });
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
