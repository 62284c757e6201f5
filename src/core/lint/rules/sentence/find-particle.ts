import { adjectiveFr, conjugateFr } from '../../../lexicon/index.ts';
import { gap, type Tokens } from '../../../text/index.ts';
import type { Sentence } from '../../rule.ts';
import { createWordBits, hasMark, lowerAt } from '../../word-bits.ts';
import { negationFr, oppositesFr, refusalsFr } from './double-negation-words.ts';
import { readPairs } from './read-pairs.ts';

export const opposites = readPairs(oppositesFr, adjectiveFr);
export const refusals = readPairs(refusalsFr, conjugateFr);
export const { read, bits } = createWordBits({
  ...negationFr,
  opposite: [...opposites.keys()].join(' '),
  refusal: [...refusals.keys()].join(' '),
});

/** The place of what says no together with « ne »: « pas », « peut », or « ne » itself after « nul ». Undefined for « ne … que ». */
export function findParticle(tokens: Tokens, { from, to }: Sentence, no: number): number | undefined {
  for (let at = no + 1; at < Math.min(to, no + 7) && tokens.gaps[at] !== gap.stop; at += 1) {
    const found = read(tokens, at);
    if (found & bits.negative)
      return lowerAt(tokens, at + 1) === 'que' && lowerAt(tokens, at) === 'plus' ? undefined : at;
    if (/^qu?e?$/.test(lowerAt(tokens, at))) return undefined;
  }
  if (read(tokens, no + 1) & bits.modal) return isOnly(tokens, to, no) ? undefined : no + 1;
  for (let at = no - 1; at >= Math.max(from, no - 8); at -= 1) if (read(tokens, at) & bits.denier) return no;
  return undefined;
}

/** « ne peut être accordée que »: the limit may come late. */
function isOnly(tokens: Tokens, to: number, no: number): boolean {
  for (let at = no + 1; at < Math.min(to, no + 25); at += 1) {
    if (tokens.gaps[at] === gap.stop && hasMark(tokens, at, ';:.')) return false;
    if (/^que?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'qu') return true;
  }
  return false;
}
