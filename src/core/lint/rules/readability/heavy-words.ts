import type { Language } from '../../../../schema/index.ts';
import type { Tokens } from '../../../text/index.ts';
import { heavySyllables } from '../../measure-readability.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage } from '../../rule.ts';
import { syllablesOf } from '../../words.ts';

/** Counts the words of many syllables, glossary terms and names aside. */
export function createHeavyWords(language: Language) {
  const uses = new Map<string, number>();
  const countSyllables = syllablesOf[language];
  let table: Tokens['table'] | undefined;
  // By word id. Weight: 0 not known yet, 1 light or a name, 2 heavy. Counts are turned into words when the table changes.
  let weights = new Uint8Array(0);
  let counts = new Uint32Array(0);
  const weigh = (tokens: Tokens, at: number): number => {
    const isName = /^[A-Z]/.test(tokens.text.charAt(tokens.starts[at] as number));
    return countSyllables(tokens, at) < heavySyllables || isName ? 1 : 2;
  };
  const gather = (): void => {
    counts.forEach((count, id) => {
      const word = table?.surfaces[id] ?? '';
      if (count > 0) uses.set(word, (uses.get(word) ?? 0) + count);
    });
  };
  return {
    add({ tokens, matches, addresses }: Pick<Passage, 'tokens' | 'matches' | 'addresses'>): void {
      const size = tokens.table.surfaces.length;
      if (tokens.table !== table || size > weights.length) {
        gather();
        table = tokens.table;
        weights = new Uint8Array(size * 2);
        counts = new Uint32Array(size * 2);
      }
      const { ids, starts, count } = tokens;
      let match = 0;
      for (let at = 0; at < count; at += 1) {
        const id = ids[at] as number;
        if (weights[id] === 1) continue;
        weights[id] ||= weigh(tokens, at);
        if (weights[id] === 1) continue;
        const start = starts[at] as number;
        if (addresses.length > 0 && isWithin(addresses, start, start + 1)) continue;
        while ((matches[match]?.end ?? Number.POSITIVE_INFINITY) <= start) match += 1;
        if ((matches[match]?.start ?? Number.POSITIVE_INFINITY) > start) counts[id] = (counts[id] as number) + 1;
      }
    },
    /** The three most used with their number of uses, the same ones whatever the order of the text. Asked once, at the end. */
    most(): [word: string, uses: number][] {
      gather();
      return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
    },
  };
}
