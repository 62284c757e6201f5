import { wordAt } from '../../find-word.ts';
import { findLast } from '../../ranges.ts';
import type { Passage } from '../../rule.ts';
import type { Chain } from './find-chains.ts';
import { tieBefore } from './tie-before.ts';

/** Nouns that say nothing of what a text provides. */
const empty = /^(?:dispositions?|prescriptions|stipulations|obligations|conditions|exigences|règles|modalités)$/i;

/** « les deux parties » of a contract are no part of a text. */
const people = /^parties?$/i;

/**
 * The word that begins a reference of one level which stands for what it should say: « les personnes mentionnées au 2° »,
 * « les dispositions de l’article L. 12 », « les articles L. 311-1 à L. 311-8 », “the passes listed in section 18”. -1 for one that readers can do without: in
 * brackets, or added to a thing already named (« la commission de conciliation prévue à l’article L. 12 »). Outside a law, an
 * article by its number and the part that is being read (« au présent titre ») are within the reader's reach.
 */
export function startOfLone(passage: Passage, chain: Chain, isLaw: boolean): number {
  const { tokens, language } = passage;
  const { first } = chain;
  const word = wordAt(tokens, first);
  if (language === 'fr' && (people.test(word) || people.test(wordAt(tokens, first + 1)))) return -1;
  if (language === 'fr' && !isLaw && /^(?:articles?|présente?s?|mêmes?)$/i.test(word)) return -1;
  const tie = tieBefore(passage, chain);
  if (tie?.isNamed) return -1;
  const start = tie?.at ?? (isAfterEmpty(passage, chain) || isRange(passage, chain) ? first : -1);
  return start < 0 || isBracketed(passage, chain) || isFound(passage, tokens.starts[start] as number) ? -1 : start;
}

/** « les dispositions de l’article L. 12 » */
function isAfterEmpty({ tokens, language }: Passage, { first }: Chain): boolean {
  if (language !== 'fr') return false;
  const at = /^(?:l|la)$/i.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return /^(?:de|des|du)$/i.test(wordAt(tokens, at)) && empty.test(wordAt(tokens, at - 1));
}

/** « articles L. 311-1 à L. 311-8 »: several to read, and no word of what they say. */
function isRange({ tokens, language }: Passage, { first, last }: Chain): boolean {
  if (language !== 'fr' || !/^articles$/i.test(wordAt(tokens, first))) return false;
  for (let at = first + 1; at < last; at += 1) if (wordAt(tokens, at) === 'à') return true;
  return false;
}

function isBracketed({ text, tokens }: Passage, { first, sentence }: Chain): boolean {
  const before = text.slice(sentence.start, tokens.starts[first]);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Another rule finds the words that tie it: « visées à ». */
function isFound({ matches }: Passage, start: number): boolean {
  const match = matches[findLast(matches, (one) => one.start <= start)];
  return match !== undefined && match.end > start;
}
