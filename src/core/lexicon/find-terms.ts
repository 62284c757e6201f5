import { gap, type Tokens, tokenize } from '../text/index.ts';
import type { TermMatch } from '../types.ts';
import type { Lexicon } from './build-lexicon.ts';
import { chooseMatches } from './choose-matches.ts';
import { holds } from './conditions.ts';
import { edgeKey, type Node, type Terminal } from './node.ts';
import { mayStart, setsOf, updateCache } from './word-cache.ts';

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
    if (mayStart(lexicon, tokens, first)) walk(lexicon, tokens, lexicon.root, first, first, 0, candidates);
  }
  if (candidates.length === 0) return [];
  return chooseMatches(candidates).map(({ terminal, first, last }) => ({
    entry: terminal.entry,
    form: terminal.form,
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
  const sets = setsOf(lexicon, tokens, at);
  // Counted loops: this one runs for every word that may begin a term.
  for (let i = 0; i < sets.length; i++) {
    const next = node.edges.get(edgeKey(sets[i] as number, before));
    if (!next) continue;
    for (let j = 0; j < next.terminals.length; j++) {
      const terminal = next.terminals[j] as Terminal;
      if (!holds(lexicon, tokens, terminal, first, at)) continue;
      candidates.push({ terminal, first, last: at });
      break;
    }
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
