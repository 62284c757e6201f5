import type { Language } from '../../schema/index.ts';
import { gap, type Tokens } from '../text/index.ts';
import type { Statistics } from '../types.ts';
import { isWithin } from './ranges.ts';
import type { Passage } from './rule.ts';
import { isJoined, shape, shapeOf, syllablesOf } from './words.ts';

/** Sums over a document's running prose (paragraphs and list items in its main language). */
export interface ReadabilityMeasure {
  sentences: number;
  /** Semicolons and colons inside sentences: some tools end a sentence there. */
  halfStops: number;
  /** All words, and those that are neither names, numbers nor glossary terms (WCAG 3.1.5 sets names aside). */
  words: { all: number; plain: number };
  syllables: { all: number; plain: number };
  /** Of the plain words, those of `heavySyllables` or more, and the syllables that they have beyond the others’ most. */
  heavy: { words: number; syllables: number };
}

/** From how many syllables on a word weighs on a text. */
export const heavySyllables = 4;

export const emptyMeasure = (): ReadabilityMeasure => ({
  sentences: 0,
  halfStops: 0,
  words: { all: 0, plain: 0 },
  syllables: { all: 0, plain: 0 },
  heavy: { words: 0, syllables: 0 },
});

/** Adds a passage to the sums. */
export function measurePassage(
  measure: ReadabilityMeasure,
  { text, tokens, sentences, matches, addresses, language }: Passage,
): void {
  const countSyllables = syllablesOf[language];
  const { starts, ends } = tokens;
  let match = 0;
  for (const { from, to } of sentences) {
    if (from === to) continue;
    measure.sentences += 1;
    for (let first = from; first < to; ) {
      if (addresses.length > 0 && isWithin(addresses, starts[first] as number, ends[first] as number)) {
        first += 1;
        continue;
      }
      let syllables = 0;
      let isPlain = true;
      let at = first;
      do {
        const start = starts[at] as number;
        const end = ends[at] as number;
        if (!isElided(tokens, at)) syllables += countSyllables(tokens, at);
        while (match < matches.length && (matches[match]?.end ?? 0) <= start) match += 1;
        const found = matches[match];
        const isTerm = found?.entry.kind === 'term' && found.start < end;
        const bits = shapeOf(tokens, at);
        if (isTerm || bits === shape.number || (at > from && bits & shape.capitalised)) isPlain = false;
        const after = text.charCodeAt(end) === 32 ? text.charCodeAt(end + 1) : text.charCodeAt(end);
        if ((after === 58 || after === 59) && at + 1 < to) measure.halfStops += 1;
        at += 1;
      } while (at < to && isJoined(tokens, at));
      measure.words.all += 1;
      measure.syllables.all += syllables;
      if (isPlain) {
        measure.words.plain += 1;
        measure.syllables.plain += syllables;
        if (syllables >= heavySyllables) {
          measure.heavy.words += 1;
          measure.heavy.syllables += syllables - heavySyllables + 1;
        }
      }
      first = at;
    }
  }
}

/** « l’ », « qu’ », “’s”: heard as part of the word that they lean on. */
function isElided({ gaps, starts, ends }: Tokens, at: number): boolean {
  const length = (ends[at] as number) - (starts[at] as number);
  return length <= 2 && (gaps[at] === gap.apostrophe || gaps[at + 1] === gap.apostrophe);
}

const formulas: Record<Language, (wordsPerSentence: number, syllablesPerWord: number) => number> = {
  // Kandel & Moles 1958, for French: 100 is very easy, 0 very hard.
  fr: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
  // Kincaid 1975: the years of schooling that the text asks for.
  en: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
};

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Readability with a range, since the choice of what counts as a word and as a sentence moves it: `value` sets names and
 * terms aside; the range also counts them, and also ends sentences at semicolons and colons.
 */
export function readabilityOf(measure: ReadabilityMeasure, language: Language): Statistics['readability'] {
  const scale = language === 'fr' ? 'kandel-moles' : 'flesch-kincaid';
  const { sentences, halfStops, words, syllables } = measure;
  if (words.plain === 0) return { value: 0, low: 0, high: 0, scale };
  const apply = formulas[language];
  const plain = syllables.plain / words.plain;
  const value = apply(words.plain / sentences, plain);
  const others = [
    apply(words.all / sentences, syllables.all / words.all),
    apply(words.plain / (sentences + halfStops), plain),
  ];
  return {
    value: round(value),
    low: round(Math.min(value, ...others)),
    high: round(Math.max(value, ...others)),
    scale,
  };
}

/**
 * How many points a text would gain, on its own scale, with `extraSentences` more full stops, and with no word of
 * `heavySyllables`.
 */
export function gainsOf(
  { sentences, words, syllables, heavy }: ReadabilityMeasure,
  language: Language,
  extraSentences: number,
): { sentences: number; words: number } {
  const apply = formulas[language];
  const [length, weight] = [words.plain / sentences, syllables.plain / words.plain];
  const value = apply(length, weight);
  return {
    sentences: Math.abs(apply(words.plain / (sentences + extraSentences), weight) - value),
    words: Math.abs(apply(length, (syllables.plain - heavy.syllables) / words.plain) - value),
  };
}

/** Both formulas were fitted on samples of 100 words. */
export const sampleWords = 100;

/**
 * Flesch reading ease in English, Kandel-Moles in French: 0 very hard, 100 very easy. On less than a sample, the words at
 * hand say little: what is missing counts as fairly easy (70).
 */
export function easeOf(measure: ReadabilityMeasure, language: Language): number {
  const { sentences, words, syllables } = measure;
  if (words.plain === 0) return 70;
  const [length, weight] = [words.plain / sentences, syllables.plain / words.plain];
  const ease = language === 'fr' ? formulas.fr(length, weight) : 206.835 - 1.015 * length - 84.6 * weight;
  const share = Math.min(1, words.plain / sampleWords);
  return share * ease + (1 - share) * 70;
}
