import { foldWord, type Tokens } from '../../../text/index.ts';
import { shape, shapeOf } from '../../words.ts';
import { longest } from './is-ordinary.ts';

/** What is known of a word, by its id. */
const known = { lower: 1, capitals: 2 } as const;

/** The text's own words in lower case: « NON », « ATTENTION » and « AVANT » are shouted words if « avant » is used too. */
export function createVocabulary() {
  const words = new Set<string>();
  let seen = new Uint8Array(1 << 14);
  let table: Tokens['table'] | undefined;
  return {
    /** Reads word `at`, the first of its sentence or not, and tells whether it is in capitals. */
    add(tokens: Tokens, at: number, isFirst: boolean): boolean {
      const id = tokens.ids[at] as number;
      if (tokens.table !== table) {
        table = tokens.table;
        seen.fill(0);
      }
      if (id >= seen.length) {
        const larger = new Uint8Array(Math.max(seen.length * 2, id + 1));
        larger.set(seen);
        seen = larger;
      }
      if (seen[id]) return seen[id] === known.capitals;
      const bits = shapeOf(tokens, at);
      if (bits & shape.capitals) {
        seen[id] = known.capitals;
        return true;
      }
      // « Sage » may be a name: a capitalised word counts where any word would be capitalised.
      if (bits & shape.capitalised && !isFirst) return false;
      seen[id] = known.lower;
      const word = table.surfaces[id] ?? '';
      if (word.length <= longest) words.add(foldWord(word));
      return false;
    },
    has: (acronym: string): boolean => words.has(foldWord(acronym)),
  };
}
