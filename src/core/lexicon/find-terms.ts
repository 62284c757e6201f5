import { gap, type Tokens, tokenize } from '../text/index.ts';
import type { TermMatch } from '../types.ts';
import type { Lexicon } from './build-lexicon.ts';
import { chooseMatches } from './choose-matches.ts';
import { holds } from './conditions.ts';
import { edgeKey, type Node, type Terminal } from './node.ts';
import { setsOf, startsOf, updateCache } from './word-cache.ts';

/** Words `first` to `last` (both included) that an entry claims. */
export interface Candidate {
  terminal: Terminal;
  first: number;
  last: number;
}

/**
 * The entries of a lexicon in a text, in order, without overlap; the longest wins, then the leftmost.
 * Offsets are UTF-16 code units: `text.slice(start, end)` is the words themselves, without article or elision.
 */
export function findTerms(text: string, lexicon: Lexicon): TermMatch[] {
  return findTermsIn(tokenize(text), lexicon);
}

/** As `findTerms`, for a text that is already split into words. */
export function findTermsIn(tokens: Tokens, lexicon: Lexicon): TermMatch[] {
  updateCache(lexicon, tokens);
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (startsOf(lexicon, tokens, first).length > 0) walk(lexicon, tokens, lexicon.root, first, first, 0, candidates);
  }
  return chooseMatches(candidates).map(({ terminal, first, last }) => ({
    entry: terminal.entry,
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
  }));
}

/** Follows word `at` from a node, and collects each place where an entry's form ends and its conditions hold. */
function walk(
  lexicon: Lexicon,
  tokens: Tokens,
  node: Node,
  first: number,
  at: number,
  before: number,
  candidates: Candidate[],
): void {
  for (const set of setsOf(lexicon, tokens, at)) {
    const next = node.edges.get(edgeKey(set, before));
    if (!next) continue;
    const terminal = next.terminals.find((one) => holds(lexicon, tokens, one, first, at));
    if (terminal) candidates.push({ terminal, first, last: at });
    if (next.edges.size > 0) step(lexicon, tokens, next, first, at + 1, candidates);
  }
}

function step(lexicon: Lexicon, tokens: Tokens, node: Node, first: number, at: number, candidates: Candidate[]): void {
  if (at >= tokens.count) return;
  const before = tokens.gaps[at] as number;
  if (before === gap.stop) return;
  if (lexicon.language === 'en' && isPossessive(tokens, at)) step(lexicon, tokens, node, first, at + 1, candidates);
  else walk(lexicon, tokens, node, first, at, before, candidates);
}

function isPossessive(tokens: Tokens, at: number): boolean {
  if (tokens.gaps[at] !== gap.apostrophe) return false;
  const surface = tokens.table.surfaces[tokens.ids[at] as number];
  return surface === 's' || surface === 'S';
}
