import { createWordCache, gap, normalizeWord, type Tokens } from '../../../text/index.ts';
import { createWordBits, lowerAt } from '../../word-bits.ts';
import type { Passive } from './find-passives-fr.ts';
import { linksEn, noAgentEn, participlesEn, passiveEn, statesEn } from './passive-words.ts';
import type { Judge } from './read-marks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const { read, bits } = createWordBits(passiveEn);
const irregular = words(participlesEn);
const states = words(statesEn);
const noAgent = words(noAgentEn);
const links = words(linksEn);
/** 1 for a participle, 2 for one that may also tell a state: that one needs “by”. */
const readParticiple = createWordCache((word) => {
  const known = normalizeWord(word);
  if ((!irregular.has(known) && !/[a-z]{2}ed$/.test(known)) || links.has(known)) return 0;
  return states.has(known) ? 2 : 1;
});

/** “was decided by the mayor”, “must be sent”. */
export const findPassiveEn: Judge<Passive> = (tokens, { from, to }, be) => {
  let participle = be + 1;
  while (participle < Math.min(to, be + 3) && tokens.gaps[participle] === gap.space && isAdverb(tokens, participle))
    participle += 1;
  if (participle >= to || tokens.gaps[participle] !== gap.space) return undefined;
  const kind = readParticiple(tokens, participle);
  if (kind === 0) return undefined;
  const agent = findAgent(tokens, to, participle);
  if (agent > 0) return { first: be, last: agent, hasAgent: true };
  if (kind === 2 || lowerAt(tokens, be) !== 'be') return undefined;
  for (let at = be - 1; at >= Math.max(from, be - 2); at -= 1) {
    if (read(tokens, at) & bits.modal) return { first: at, last: participle, hasAgent: false };
    if (!isAdverb(tokens, at)) return undefined;
  }
  return undefined;
};

const isAdverb = (tokens: Tokens, at: number): boolean =>
  Boolean(read(tokens, at) & bits.adverb) || /ly$/.test(lowerAt(tokens, at));

function findAgent(tokens: Tokens, to: number, participle: number): number {
  for (let at = participle + 1; at < Math.min(to, participle + 5) && tokens.gaps[at] === gap.space; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === 'by') return isAgent(tokens, to, at) ? at : -1;
    if (readParticiple(tokens, at) || /^(?:and|or|that|which|who|if|for|on|to)$/.test(word)) return -1;
  }
  return -1;
}

function isAgent(tokens: Tokens, to: number, by: number): boolean {
  let at = by + 1;
  while (
    at < to &&
    /^(?:the|an?|this|that|these|those|its|his|her|their|your|our|my|any|all|both|each|other|same)$/.test(
      lowerAt(tokens, at),
    )
  )
    at += 1;
  if (at >= to || tokens.gaps[at] !== gap.space) return false;
  const word = lowerAt(tokens, at);
  // “item by item”
  if (word === lowerAt(tokens, by - 1)) return false;
  return !noAgent.has(word) && !/^\d|ing$/.test(word);
}
