import { adjectiveFr } from '../../../lexicon/index.ts';
import { createWordCache, gap, normalizeWord, type Tokens } from '../../../text/index.ts';
import { createWordBits, lowerAt } from '../../word-bits.ts';
import { shape, shapeOf } from '../../words.ts';
import { linksFr, neverFr, noAgentFr, participleEnd, passiveFr, statesFr } from './passive-words.ts';
import type { Judge } from './read-marks.ts';

/** A passive: tokens `first` to `last`. With an agent, `last` is « par »; else a modal begins it. */
export interface Passive {
  first: number;
  last: number;
  hasAgent: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const { read, bits } = createWordBits(passiveFr);
const never = new Set(words(neverFr).flatMap(adjectiveFr));
const states = new Set(words(statesFr).flatMap(adjectiveFr));
const links = new Set(words(linksFr).flatMap(adjectiveFr));
const noAgent = new Set(words(noAgentFr));
/** 1 for a participle, 2 for one that may also tell a state: that one needs « par »; 0 for any other word. */
const readParticiple = createWordCache((word) => {
  const known = normalizeWord(word);
  if (known.length < 3 || !participleEnd.test(known) || never.has(known)) return 0;
  return states.has(known) ? 2 : 1;
});
const reach = 5;

/** « est décidé par le maire », « doit être transmis ». A passive that names nobody and asks for nothing is left alone. */
export const findPassiveFr: Judge<Passive> = (tokens, sentence, be) => {
  const first = findStart(tokens, sentence.from, be);
  const participle = first === undefined ? -1 : findParticiple(tokens, sentence.to, be);
  if (first === undefined || participle < 0 || isSetPhrase(tokens, participle)) return undefined;
  const agent = findAgent(tokens, sentence.to, participle);
  if (agent > 0 && !links.has(lowerAt(tokens, participle))) return { first, last: agent, hasAgent: true };
  return read(tokens, first) & bits.modal &&
    readParticiple(tokens, participle) === 1 &&
    !isCase(tokens, sentence.from, first)
    ? { first, last: participle, hasAgent: false }
    : undefined;
};

/**
 * « Lorsque l’opération projetée doit être réalisée », « s’il doit être remplacé » tell a case, « les pièces qui doivent être
 * vérifiées » tells which ones: the duty, and who has it, come after.
 */
function isCase(tokens: Tokens, from: number, first: number): boolean {
  if (lowerAt(tokens, first - 1) === 'qui' && tokens.gaps[first - 1] === gap.space) return true;
  for (let at = first - 1; at >= Math.max(from, first - 30); at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^(?:lorsque?|si|quand)$/.test(word) || (word === 's' && /^ils?$/.test(lowerAt(tokens, at + 1)))) return true;
    if (tokens.gaps[at] === gap.comma) return false;
  }
  return false;
}

/** « pris en compte », « pris en considération »: by nobody in particular. */
const isSetPhrase = (tokens: Tokens, participle: number): boolean =>
  lowerAt(tokens, participle + 1) === 'en' && /^(?:compte|considération)$/.test(lowerAt(tokens, participle + 2));

/** Where the verb begins: « a été », « doit être », « est ». Undefined after « s’est » and for the summer (« l’été »). */
function findStart(tokens: Tokens, from: number, be: number): number | undefined {
  const helper = read(tokens, be) & bits.been ? bits.have : lowerAt(tokens, be) === 'être' ? bits.modal : 0;
  for (let at = be - 1; at >= Math.max(from, be - 3); at -= 1) {
    const found = read(tokens, at);
    if (found & bits.reflexive) return undefined;
    if (helper && found & helper) return at;
    if (!(found & bits.adverb) && !/ment$|^ne?$/.test(lowerAt(tokens, at))) break;
  }
  return helper === bits.have ? undefined : be;
}

function findParticiple(tokens: Tokens, to: number, be: number): number {
  for (let at = be + 1; at < Math.min(to, be + 4) && tokens.gaps[at] !== gap.stop; at += 1) {
    if (readParticiple(tokens, at) && !(read(tokens, at) & bits.adverb)) return at;
    // « doit être en capacité »
    const isAdverb = read(tokens, at) & bits.adverb || /ment$/.test(lowerAt(tokens, at));
    if (!isAdverb || lowerAt(tokens, at) === 'en') return -1;
  }
  return -1;
}

/** « par » and someone, close by: past another participle, « par » is that one’s. */
function findAgent(tokens: Tokens, to: number, participle: number): number {
  for (let at = participle + 1; at < Math.min(to, participle + reach); at += 1) {
    if (tokens.gaps[at] === gap.stop) return -1;
    const word = lowerAt(tokens, at);
    if (word === 'par') return isAgent(tokens, to, at) && !isOfNoun(tokens, at) ? at : -1;
    if (readParticiple(tokens, at) || /^(?:et|ou|que|qu|qui|dont|si|pour|sur)$/.test(word)) return -1;
  }
  return -1;
}

/** « subordonnée à la vérification par un médecin »: « par » goes with the noun of an action. */
const isOfNoun = (tokens: Tokens, par: number): boolean =>
  /(?:tion|sion|ment|age)s?$/.test(lowerAt(tokens, par - 1)) &&
  /^(?:la|le|l|leur|sa|son)$/.test(lowerAt(tokens, par - 2));

function isAgent(tokens: Tokens, to: number, par: number): boolean {
  let at = par + 1;
  while (at < to && read(tokens, at) & bits.determiner) at += 1;
  if (at >= to || tokens.gaps[at] === gap.stop) return false;
  const word = lowerAt(tokens, at);
  // « par courrier », « par quinzaine », « élément par élément »: a bare noun names no one, unless it is a name.
  if (at === par + 1 && !(read(tokens, at) & bits.someone) && !(shapeOf(tokens, at) & shape.capitalised)) return false;
  return word.length > 1 && !noAgent.has(word) && !/^\d/.test(word);
}
