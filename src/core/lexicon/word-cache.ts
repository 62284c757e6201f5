import type { Tokens } from '../text/index.ts';
import type { Lexicon } from './build-lexicon.ts';
import { edgeKey } from './node.ts';
import { findSets } from './word-sets.ts';

/** What a word can do in a form: be the first, be one alone, come second. `known` tells that this was worked out. */
const role = { known: 1, first: 2, alone: 4, second: 8 } as const;

/** Forgets what was known when the text uses another table of words. To call before the other functions. */
export function updateCache(lexicon: Lexicon, tokens: Tokens): void {
  const { cache } = lexicon;
  const size = tokens.table.surfaces.length;
  if (cache.table !== tokens.table) lexicon.cache = { table: tokens.table, sets: [], roles: new Uint8Array(size * 2) };
  else if (size > cache.roles.length) {
    const larger = new Uint8Array(size * 2);
    larger.set(cache.roles);
    cache.roles = larger;
  }
}

/** The sets of the lexicon to which word `i` of a text belongs. */
export function setsOf({ cache, sets }: Lexicon, tokens: Tokens, i: number): readonly number[] {
  const id = tokens.ids[i] as number;
  const known = cache.sets[id];
  if (known) return known;
  // Filled in order: an array with holes is searched like a dictionary.
  while (cache.sets.length <= id) cache.sets.push(undefined);
  const found = findSets(sets, tokens.table.surfaces[id] as string);
  cache.sets[id] = found;
  return found;
}

/** Whether a form may begin with word `i`. Most words that begin one go on with a word that no form holds there. */
export function mayStart(lexicon: Lexicon, tokens: Tokens, i: number): boolean {
  const roles = rolesOf(lexicon, tokens, i);
  if (!(roles & role.first)) return false;
  if (roles & role.alone || i + 1 === tokens.count) return true;
  // In English, a possessive « s » may stand between.
  return lexicon.language === 'en' || (rolesOf(lexicon, tokens, i + 1) & role.second) !== 0;
}

function rolesOf(lexicon: Lexicon, tokens: Tokens, i: number): number {
  const { roles } = lexicon.cache;
  const id = tokens.ids[i] as number;
  const known = roles[id];
  if (known) return known;
  const found = findRoles(lexicon, setsOf(lexicon, tokens, i));
  roles[id] = found;
  return found;
}

function findRoles({ root, seconds }: Lexicon, sets: readonly number[]): number {
  let roles: number = role.known;
  for (const set of sets) {
    const node = root.edges.get(edgeKey(set, 0));
    if (node) roles |= role.first;
    if (node && node.terminals.length > 0) roles |= role.alone;
    if (seconds.has(set)) roles |= role.second;
  }
  return roles;
}
