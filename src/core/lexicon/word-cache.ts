import type { Tokens } from '../text/index.ts';
import type { Lexicon } from './build-lexicon.ts';
import { edgeKey } from './node.ts';
import { findSets } from './word-sets.ts';

/** Forgets what was known when the text uses another table of words. To call before `setsOf`. */
export function updateCache(lexicon: Lexicon, tokens: Tokens): void {
  if (lexicon.cache.table === tokens.table) return;
  lexicon.cache = { table: tokens.table, sets: [], starts: [] };
}

/** The sets of the lexicon to which word `i` of a text belongs. */
export function setsOf(lexicon: Lexicon, tokens: Tokens, i: number): readonly number[] {
  const id = tokens.ids[i] as number;
  const known = lexicon.cache.sets[id];
  if (known) return known;
  const sets = findSets(lexicon.sets, tokens.table.surfaces[id] as string);
  lexicon.cache.sets[id] = sets;
  return sets;
}

/** Of those sets, the ones with which a form begins. */
export function startsOf(lexicon: Lexicon, tokens: Tokens, i: number): readonly number[] {
  const id = tokens.ids[i] as number;
  const known = lexicon.cache.starts[id];
  if (known) return known;
  const starts = setsOf(lexicon, tokens, i).filter((set) => lexicon.root.edges.has(edgeKey(set, 0)));
  lexicon.cache.starts[id] = starts;
  return starts;
}
