import { findTerms, type Lexicon, type LexiconEntry } from '../../core/index.ts';

/** What the vocabulary says of the words at a place of a text, as Markdown; undefined where it knows none there. */
export function describeWord(
  text: string,
  offset: number,
  lexicon: Lexicon,
  site: string | undefined,
): { text: string; start: number; end: number } | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  const line = text.slice(from, to < 0 ? text.length : to);
  const match = findTerms(line, lexicon).find(({ start, end }) => from + start <= offset && offset <= from + end);
  return match && { text: describeEntry(match.entry, site), start: from + match.start, end: from + match.end };
}

function describeEntry(
  { label, explanation, plain = [], language, help }: LexiconEntry,
  site: string | undefined,
): string {
  const or = language === 'fr' ? ' ou ' : ' or ';
  const instead = plain.length > 0 ? `\n\n→ ${plain.map((one) => `*${one}*`).join(or)}` : '';
  const link = site ? `\n\n[${language === 'fr' ? 'En savoir plus' : 'More'}](${new URL(help, site)})` : '';
  return `**${label}**\n\n${explanation}${instead}${link}`;
}
