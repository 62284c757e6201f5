import type { LexiconEntry, LexiconForm } from '../types.ts';

/** An entry's form that ends at a node, with what must hold around it. */
export interface Terminal {
  entry: LexiconEntry;
  form: LexiconForm;
  /** The form's words as written, when its capital letters count. */
  exactWords?: readonly string[];
  /** A noun of one word that is written as a participle may be. */
  isLikeParticiple?: boolean;
  onlyWith?: Node;
  notWith?: Node;
}

/** A place in the tree of forms. Edges are keyed by `edgeKey`. */
export interface Node {
  edges: Map<number, Node>;
  terminals: Terminal[];
}

export const createNode = (): Node => ({ edges: new Map(), terminals: [] });

/** One number for "this set of words, after this punctuation". Spaces, hyphens and apostrophes are one (0). */
export const edgeKey = (set: number, gap: number): number => set * 8 + (gap <= 2 ? 0 : gap);

/** The set of words of an edge. */
export const setOf = (key: number): number => key >> 3;

/** Where two entries claim the same words: allowed ones first, then the user's, then by how precise the demand is, then by id. */
export function compareTerminals(a: Terminal, b: Terminal): number {
  return rank(b) - rank(a) || compare(a.entry.id, b.entry.id) || compare(a.form.form, b.form.form);
}

const rank = ({ entry, onlyWith, exactWords }: Terminal): number =>
  (entry.kind === 'allowed' ? 8 : 0) + (entry.isOwn ? 4 : 0) + (onlyWith ? 2 : 0) + (exactWords ? 1 : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
