import { findStem, splitWords } from '../check/everyday-words.ts';

/** What is known of the words that bend from one stem, in one set of texts. */
interface StemCount {
  words: number;
  capitals: number;
  documents: number;
  /** Forms in lower case, with their number. */
  forms: Map<string, number>;
}

export interface CorpusCount {
  words: number;
  stems: Map<string, StemCount>;
}

/** What the forms of one word share; a plural has the stem of its singular. */
const stemOf = (word: string): string => findStem(word.replace(/(?<=\p{L}{4})[sx]$/u, ''), 'fr');

/** Counts the words of texts, those that bend from one stem together. */
export function countStems(texts: Iterable<string>): CorpusCount {
  const count: CorpusCount = { words: 0, stems: new Map() };
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { word, isCapital } of splitWords(text)) {
      const stem = stemOf(word);
      const known = count.stems.get(stem) ?? { words: 0, capitals: 0, documents: 0, forms: new Map() };
      count.stems.set(stem, known);
      count.words += 1;
      known.words += 1;
      if (isCapital) known.capitals += 1;
      else known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      if (!seen.has(stem)) known.documents += 1;
      seen.add(stem);
    }
  }
  return count;
}

/** What makes a word rare. */
export const limits = {
  /** Articles of a code that must hold it, for the code to count; a small code counts from 1. */
  articles: 3,
  /** Codes that must count: a word of one trade stands in one or two. */
  codes: 3,
  /** A word of two codes is listed too from this logarithm on: 3 is eight times. */
  logRatioOfTwo: 3,
  /** Uses in the plain pages, at most. */
  plainUses: 40,
  /** Binary logarithm of the ratio of frequencies, law to plain pages, at least: 1.58 is three times. */
  logRatio: 1.58,
  /** Added to both counts, so that a word that one side lacks has a ratio. */
  smoothing: 0.5,
  /** Share of uses with a capital letter, at most: beyond, it is a name. */
  capitals: 0.5,
  letters: 5,
};

export interface RareWord {
  law: number;
  plain: number;
  /** Most frequent first. */
  forms: string[];
}

/** The words that law uses far more often than plain official pages do. `isLeftOut` tells words that other rules or readers know. */
export function findRareWords(
  codes: readonly CorpusCount[],
  plain: CorpusCount,
  isLeftOut: (word: string) => boolean,
): RareWord[] {
  const lawWords = codes.reduce((sum, { words }) => sum + words, 0);
  const found: RareWord[] = [];
  for (const stem of new Set(codes.flatMap(({ stems }) => [...stems.keys()]))) {
    const counts = codes.map((code) => ({ size: code.words, count: code.stems.get(stem) }));
    const spread = counts.filter(
      ({ size, count }) => (count?.documents ?? 0) >= (size < 100_000 ? 1 : limits.articles),
    );
    const law = counts.reduce((sum, { count }) => sum + (count?.words ?? 0), 0);
    const capitals = counts.reduce((sum, { count }) => sum + (count?.capitals ?? 0), 0);
    const plainUses = plain.stems.get(stem)?.words ?? 0;
    const ratio = ((law + limits.smoothing) / lawWords) * (plain.words / (plainUses + limits.smoothing));
    const least = spread.length >= limits.codes ? limits.logRatio : limits.logRatioOfTwo;
    const isRare =
      spread.length > 1 &&
      plainUses <= limits.plainUses &&
      Math.log2(ratio) >= least &&
      capitals / law < limits.capitals;
    const forms = isRare ? listForms(counts.flatMap(({ count }) => [...(count?.forms ?? [])])) : [];
    if (!forms[0] || isLeftOut(forms[0])) continue;
    found.push({ law, plain: plainUses, forms: forms.filter((form) => !isLeftOut(form)) });
  }
  return found.sort((a, b) => (a.forms[0] as string).localeCompare(b.forms[0] as string, 'fr'));
}

function listForms(counts: readonly [string, number][]): string[] {
  const total = new Map<string, number>();
  for (const [form, count] of counts) total.set(form, (total.get(form) ?? 0) + count);
  return [...total]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form)
    .filter((form) => form.length >= limits.letters);
}
