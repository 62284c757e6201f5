import { createWordFinder, gap, type Tokens } from '../../../text/index.ts';
import { wordAt } from '../../find-word.ts';
import { findLast } from '../../ranges.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { type Reading, readLink, readPart } from './read-part.ts';
import { opensReference, roleOf } from './reference-words.ts';

/** A part of a text, and the larger parts that hold it: words `first` to `last`, both included. */
export interface Chain {
  sentence: Sentence;
  first: number;
  last: number;
  /** How many parts of texts readers must go through. */
  levels: number;
}

/** A number or a letter that may name a part by itself: « 2° », « II », « b ». « a » is too often a verb to begin with. */
const isLabel = (word: string): boolean => /^(?:\d{1,2}|[IVX]+|[A-H]|[b-h])$/.test(word);

const findOpenings = {
  fr: createWordFinder((word) => opensReference(word, 'fr') || isLabel(word)),
  en: createWordFinder((word) => opensReference(word, 'en')),
};

/** The references of a text: « premier alinéa du II », « article L. 12 », “paragraph (2) of subsection (3)”. */
export function findChains({ tokens, sentences, language }: Passage): Chain[] {
  const found: Chain[] = [];
  let read = 0;
  for (const at of findOpenings[language](tokens)) {
    if (at < read) continue;
    const sentence = sentences[findLast(sentences, (one) => one.from <= at)];
    if (!sentence) continue;
    const reading = { tokens, roleOf: roleOf[language], limit: sentence.to, hasLabels: language === 'fr' };
    const { end, levels } = readChain(reading, at);
    if (levels > 0) found.push({ sentence, first: withPrefix(tokens, at), last: end - 1, levels });
    read = end;
  }
  return found;
}

function readChain(reading: Reading, at: number): { end: number; levels: number } {
  let end = readPart(reading, at);
  if (end < 0) return { end: at, levels: 0 };
  for (let levels = 1; ; levels += 1) {
    const linked = readLink(reading, end);
    const next = linked > 0 ? readPart(reading, linked) : -1;
    if (next < 0) return { end, levels };
    end = next;
  }
}

/** « sous-section », « avant-dernier »: the first half belongs to it. */
const withPrefix = (tokens: Tokens, at: number): number =>
  at > 0 && tokens.gaps[at] === gap.hyphen && /^(?:sous|avant)$/i.test(wordAt(tokens, at - 1)) ? at - 1 : at;
