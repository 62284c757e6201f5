/** A verb that a noun hides: tokens `first` to `last`, and the verb; or a chain of `chain` nouns of actions, with theirs. */
export interface HiddenVerb {
  first: number;
  last: number;
  verbs: readonly string[];
  chain?: number;
}

/** Reads `carrier noun: verb`, parted by commas or line ends: for each noun, the verb by the carrier. */
export function readCarried(list: string): { carriers: string[]; nouns: string[]; verbOf: Map<string, string> } {
  const verbOf = new Map<string, string>();
  const carriers = new Set<string>();
  const nouns = new Set<string>();
  for (const line of list.trim().split(/,?\n|, /)) {
    const [pair = '', verb = ''] = line.split(': ');
    const [carrier = '', noun = ''] = pair.split(' ');
    verbOf.set(pair, verb);
    carriers.add(carrier);
    nouns.add(noun);
  }
  return { carriers: [...carriers], nouns: [...nouns], verbOf };
}

/** The word that each form belongs to. */
export function readLemmas(words: readonly string[], bend: (word: string) => readonly string[]): Map<string, string> {
  const lemmas = new Map<string, string>();
  for (const word of words) for (const form of bend(word)) if (!lemmas.has(form)) lemmas.set(form, word);
  return lemmas;
}

export const splitWords = (list: string): string[] => list.trim().split(/\s+/);
