import type { Language } from '../../schema/index.ts';
import { findTermsIn, type Lexicon } from '../lexicon/index.ts';
import { findSentences, type Tokens, tokenize } from '../text/index.ts';
import type { Segment } from '../types.ts';
import { findQuotations } from './find-quotations.ts';
import { mergeRanges, type Range } from './ranges.ts';
import type { Passage, Sentence } from './rule.ts';

/** Where a segment stands in its document. */
interface Place {
  language: Language;
  lexicon: Lexicon | undefined;
  paragraph: number;
  section: number;
}

/** Splits a segment into words and sentences and finds its terms: once, for all rules. */
export function readPassage(segment: Segment, { lexicon, ...place }: Place): Passage {
  const { text } = segment;
  const tokens = tokenize(text);
  return {
    ...place,
    segment,
    text,
    tokens,
    sentences: splitSentences(text, tokens),
    matches: lexicon ? findTermsIn(tokens, lexicon) : [],
    silent: findSilent(segment),
    explained: mergeRanges(segment.explained ?? []),
  };
}

function splitSentences(text: string, tokens: Tokens): Sentence[] {
  let at = 0;
  return findSentences(text).map(({ start, end }) => {
    while (at < tokens.count && (tokens.starts[at] as number) < start) at += 1;
    const from = at;
    while (at < tokens.count && (tokens.starts[at] as number) < end) at += 1;
    return { start, end, from, to: at };
  });
}

function findSilent({ kind, text, silent = [] }: Segment): readonly Range[] {
  return kind === 'quotation' ? [[0, text.length]] : mergeRanges([...silent, ...findQuotations(text)]);
}
