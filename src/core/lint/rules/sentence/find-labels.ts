import { gap, type Tokens } from '../../../text/index.ts';
import type { Passage } from '../../rule.ts';
import { lowerAt } from '../../word-bits.ts';
import type { Enumeration } from './find-semicolons.ts';

/** Labels that stand further apart number something else, notes for instance. */
const farthest = 60;
/** “a) …; b) …; c) …”, « 1° … 2° … 3° … » in one paragraph; « aux 1°, 2° et 3° » only points at them. */
export function findLabels({ tokens }: Passage): Enumeration | undefined {
  let items = 0;
  let first = 0;
  let last = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const rank = rankOf(tokens, at);
    if (rank === 0 || (rank !== items + 1 && rank !== 1)) continue;
    if (rank === 1) [first, items] = [at, 0];
    else if (at - last < 3 || at - last > farthest) return undefined;
    items = rank;
    last = at;
  }
  if (items < 3) return undefined;
  let end = last;
  while (end + 1 < tokens.count && tokens.gaps[end + 1] !== gap.stop && end < last + 6) end += 1;
  return { first, last: Math.max(end, Math.min(last + 3, tokens.count - 1)), items };
}

/** Before a label: the start, a mark, or « et ». « (priorité 1) » is no label. */
const opensItem = /^$|[(;,:.–—-]\s*$|\s(?:et|ou|and|or)\s+$/;

/** The rank of a label: 2 for « b) » and « 2° »; 0 for anything else. */
function rankOf(tokens: Tokens, at: number): number {
  const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
  if (end - start > 2 || !opensItem.test(tokens.text.slice(Math.max(0, start - 5), start))) return 0;
  const word = lowerAt(tokens, at);
  const after = tokens.text.slice(end, end + 2);
  if (/^[a-h]$/.test(word) && after.startsWith(')')) return word.charCodeAt(0) - 96;
  return /^\d{1,2}$/.test(word) && /^(?:\)| ?°)/.test(after) ? Number(word) : 0;
}
