import { gap } from '../../../text/index.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { hasMark } from '../../word-bits.ts';

/** Items in running text: tokens `first` to `last`, and how many. */
export interface Enumeration {
  first: number;
  last: number;
  items: number;
}

/** From this number on, items deserve a list, when they have this number of words on average. */
export const [fewest, shortest] = [4, 4];

/** « … ; … ; … ; … », but not in brackets. */
export function findBySemicolons(
  { tokens, text }: Passage,
  { from, to, start, end }: Sentence,
): Enumeration | undefined {
  const written = text.slice(start, end);
  const mark = written.indexOf(';');
  if (mark < 0 || written.lastIndexOf('(', mark) > written.lastIndexOf(')', mark)) return undefined;
  let first = from;
  let items = 1;
  for (let at = from + 1; at < to; at += 1) {
    if (tokens.gaps[at] !== gap.stop) continue;
    if (items === 1 && hasMark(tokens, at, ':')) first = at;
    else if (hasMark(tokens, at, ';')) items += 1;
  }
  return items >= fewest && to - first >= items * shortest ? { first, last: to - 1, items } : undefined;
}
