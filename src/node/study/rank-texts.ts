import { type Lexicon, lintDocument, type Profile, readDocument } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';

/** Cuts a text into documents of so many words, at most `most` of them, spread evenly over it. */
export function cutDocuments(text: string, words: number, most: number): string[] {
  const starts: number[] = [];
  let count = 0;
  for (const { index } of text.matchAll(/\S+/g)) {
    if (count % words === 0) starts.push(index);
    count += 1;
  }
  // The last one is short.
  const all = starts.slice(0, -1).map((start, at) => text.slice(start, starts[at + 1]));
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)] as string);
}

/** Which half a text belongs to, by its hash of twelve digits. */
export const halfOf = (hash: string): 0 | 1 => (Number.parseInt(hash.slice(0, 8), 16) % 2 === 0 ? 0 : 1);

/** Jargon per 1,000 words of each text. */
export async function measureJargon(
  texts: readonly string[],
  options: { lexicon: Record<Language, Lexicon>; profile: Profile; language: Language },
): Promise<number[]> {
  const found: number[] = [];
  for (const text of texts)
    found.push(lintDocument(await readDocument(text, 'text'), options).statistics.jargonPerThousandWords);
  return found;
}

/** How often a text of the first kind has more than one of the second, of all pairs; a tie counts half. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  const sorted = [...low].sort((a, b) => a - b);
  const below = (value: number, isIncluded: boolean): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const one = sorted[middle] as number;
      if (one < value || (isIncluded && one === value)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const wins = high.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (high.length * low.length);
}
