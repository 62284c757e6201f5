import type { Language } from '../../schema/index.ts';
import { findTermsIn, type Lexicon } from '../lexicon/index.ts';
import { findSentences, type Tokens, tokenize } from '../text/index.ts';
import type { Segment, TermMatch } from '../types.ts';
import { findCitations } from './find-citations.ts';
import { findQuotations } from './find-quotations.ts';
import { findWebAddresses } from './find-web-addresses.ts';
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
export function readPassage(segment: Segment, { language, lexicon, paragraph, section }: Place): Passage {
  const { text } = segment;
  const tokens = tokenize(text);
  const quoted = segment.kind === 'quotation' ? [[0, text.length] as const] : findQuotations(text);
  const cited = language === 'fr' ? findCitations(text, tokens) : none;
  const found = lexicon ? findTermsIn(tokens, lexicon) : [];
  const allowed = found.filter(isAllowed);
  const addresses = findWebAddresses(text);
  return {
    segment,
    text,
    language,
    paragraph,
    section,
    tokens,
    sentences: splitSentences(text, tokens),
    matches: allowed.length > 0 ? found.filter((match) => !isAllowed(match)) : found,
    quoted,
    silent: joinRanges(
      segment.silent ?? none,
      quoted,
      cited,
      addresses,
      allowed.map(({ start, end }) => [start, end]),
    ),
    addresses,
    explained: segment.explained ? mergeRanges(segment.explained) : none,
  };
}

const none: readonly Range[] = [];

const isAllowed = ({ entry }: TermMatch): boolean => entry.kind === 'allowed';

/** Most paragraphs have no such range, or of one kind only. */
function joinRanges(...lists: readonly (readonly Range[])[]): readonly Range[] {
  const some = lists.filter((list) => list.length > 0);
  return some.length === 0 ? none : mergeRanges(some.flat());
}

function splitSentences(text: string, tokens: Tokens): Sentence[] {
  let at = 0;
  return findSentences(text).map(({ start, end }) => {
    while (at < tokens.count && (tokens.starts[at] as number) < start) at += 1;
    const from = at;
    while (at < tokens.count && (tokens.starts[at] as number) < end) at += 1;
    return { start, end, from, to: at, ownWords: undefined };
  });
}
