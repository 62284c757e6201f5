import { conjugateEn } from '../../../lexicon/index.ts';
import { gap, type Tokens } from '../../../text/index.ts';
import { createPhraseFinder } from '../../phrases.ts';
import { createWordBits, hasMark, lowerAt } from '../../word-bits.ts';
import type { DoubleNegation } from './double-negation.ts';
import { atLeast, negationEn, oppositesEn, refusalsEn } from './double-negation-words.ts';
import type { Judge } from './read-marks.ts';
import { readPairs } from './read-pairs.ts';

const opposites = readPairs(oppositesEn, (word) => [word]);
const refusals = readPairs(refusalsEn, conjugateEn);
const lengthOfAtLeast = createPhraseFinder(atLeast);
const { read, bits } = createWordBits({
  ...negationEn,
  opposite: [...opposites.keys()].join(' '),
  refusal: [...refusals.keys()].join(' '),
});

/** “not uncommon”, “does not prevent”, “not … without”, “not … unless”, “may not … until”, “no fewer than”. */
export const findDoubleNegationEn: Judge<DoubleNegation> = (tokens, { from, to }, no) => {
  const length = lengthOfAtLeast(tokens, no);
  if (length > 0) return { first: no, last: no + length - 1, kind: 'opposite', positive: 'at least' };
  const word = lowerAt(tokens, no);
  const next = lowerAt(tokens, no + 1);
  // “not only” adds; “whether or not”, “if not” choose; a bare “no,” answers.
  if (next === 'only' || /^(?:or|if|why)$/.test(lowerAt(tokens, no - 1)) || tokens.gaps[no + 1] !== gap.space)
    return undefined;
  for (let at = no + 1; at < Math.min(to, no + 4) && tokens.gaps[at] === gap.space; at += 1) {
    const found = read(tokens, at);
    if (found & bits.opposite && word !== 'no')
      return { first: no, last: at, kind: 'opposite', positive: opposites.get(lowerAt(tokens, at)) ?? '' };
    if (found & bits.refusal && at === no + 1 && word !== 'no')
      return { first: no, last: at, kind: 'opposite', positive: refusals.get(lowerAt(tokens, at)) ?? '' };
    if (!/^(?:be|been|at|all|very|so|entirely|wholly)$/.test(lowerAt(tokens, at))) break;
  }
  return findClause(tokens, from, to, no);
};

function findClause(tokens: Tokens, from: number, to: number, no: number): DoubleNegation | undefined {
  const hasModal = no > from && Boolean((read(tokens, no) | read(tokens, no - 1)) & bits.modal);
  for (let at = no + 1; at < Math.min(to, no + 25); at += 1) {
    if (tokens.gaps[at] === gap.stop && hasMark(tokens, at, ';:—–')) return undefined;
    const word = lowerAt(tokens, at);
    if (word === 'unless') return { first: no, last: at, kind: 'unless' };
    if (word === 'until' && hasModal) return { first: no, last: at, kind: 'unless' };
    if (word === 'without' && at < no + 10) return { first: no, last: at, kind: 'without' };
    if (/^(?:but|and|if|because|so|who|which|that)$/.test(word)) return undefined;
  }
  return undefined;
}
