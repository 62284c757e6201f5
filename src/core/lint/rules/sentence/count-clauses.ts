import { gap } from '../../../text/index.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { createWordBits, hasMark, lowerAt } from '../../word-bits.ts';
import { subordinatorsEn, subordinatorsFr } from './nesting-words.ts';

/** Words that open the clauses of one stretch of a sentence: their places among the tokens. */
export type Clauses = readonly number[];

type IsOpener = (passage: Passage, sentence: Sentence, at: number) => boolean;

const fr = createWordBits(subordinatorsFr);
const en = createWordBits(subordinatorsEn);

/**
 * The stretch between two strong marks (« ; », « : ») that opens most subordinate clauses. Quoted words don't count, nor a
 * clause that only stands beside the one before it (« si… ou si… »).
 */
export function countClauses(passage: Passage, sentence: Sentence): Clauses {
  const { tokens, quoted } = passage;
  const isOpener = openers[passage.language];
  let most: number[] = [];
  let here: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens.gaps[at] === gap.stop && here.length > 0 && hasMark(tokens, at, ';:')) here = [];
    if (!isOpener(passage, sentence, at)) continue;
    if (quoted.length > 0 && isWithin(quoted, tokens.starts[at] as number, tokens.ends[at] as number)) continue;
    here.push(at);
    if (here.length > most.length) most = here;
  }
  return most;
}

const isOpenerFr: IsOpener = ({ tokens }, { from, to }, at) => {
  const { read, bits } = fr;
  const found = read(tokens, at);
  if (found === 0 || isBeside(fr, tokens, from, to, at)) return false;
  if (found & bits.opener) return isOpeningFr(tokens, from, at);
  if (!(found & bits.that) || at === from) return false;
  // « est-ce que » asks; « que ce soit » opens no clause of its own.
  const isAsking = lowerAt(tokens, at - 1) === 'ce' && lowerAt(tokens, at - 2) === 'est';
  if (isAsking || /^soi(?:t|ent)$/.test(lowerAt(tokens, at + (lowerAt(tokens, at + 1) === 'ce' ? 2 : 1)))) return false;
  return !isComparison(tokens, from, at) && !isOnly(tokens, from, at);
};

const isOpeningFr = (tokens: Passage['tokens'], from: number, at: number): boolean => {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 's') return /^ils?$/.test(next) && lowerAt(tokens, at + 4) !== 'lieu';
  if (word === 'dont') return !/^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|au|\d+)$/.test(next);
  return at > from || !/^(?:qui|où|quand)$/.test(word);
};

/** After « et », “or”; or a bare « où et quand », « si possible », “when and where”, “if necessary”. */
function isBeside(
  { read, bits }: Pick<typeof en, 'read'> & { bits: Record<'coordinator' | 'aside', number> },
  tokens: Passage['tokens'],
  from: number,
  to: number,
  at: number,
): boolean {
  if (at > from && read(tokens, at - 1) & bits.coordinator) return true;
  return (
    at + 1 >= to || tokens.gaps[at + 1] === gap.stop || Boolean(read(tokens, at + 1) & (bits.coordinator | bits.aside))
  );
}

/** « plus grand que », « les mêmes droits que ». */
function isComparison(tokens: Passage['tokens'], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 4; back -= 1)
    if (fr.read(tokens, back) & fr.bits.comparative) return true;
  return false;
}

/** « ne … que » without a word that says no. */
function isOnly(tokens: Passage['tokens'], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 10; back -= 1) {
    const found = fr.read(tokens, back);
    if (found & fr.bits.negative) return false;
    if (found & fr.bits.no) return true;
  }
  return false;
}

const isOpenerEn: IsOpener = ({ tokens }, { from, to }, at) => {
  const { read, bits } = en;
  const found = read(tokens, at);
  if (found === 0 || isBeside(en, tokens, from, to, at)) return false;
  if (found & bits.opener)
    return (
      !/ed$/.test(lowerAt(tokens, at + 1)) &&
      (at > from || !/^wh/.test(lowerAt(tokens, at)) || /^whe(?:n|re)/.test(lowerAt(tokens, at)))
    );
  if (!(found & bits.that) || at === from || at + 1 >= to) return false;
  if (tokens.gaps[at + 1] !== gap.space || (tokens.gaps[at + 2] === gap.comma && lowerAt(tokens, at + 1) === 'is'))
    return false;
  if (read(tokens, at + 1) & bits.starter && !(read(tokens, at - 1) & bits.preposition)) return true;
  return !((read(tokens, at - 1) | read(tokens, at + 1)) & bits.preposition) && !/ing$/.test(lowerAt(tokens, at - 1));
};

const openers: Record<'fr' | 'en', IsOpener> = { fr: isOpenerFr, en: isOpenerEn };
