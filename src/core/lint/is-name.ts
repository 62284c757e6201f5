import { gap, type Tokens } from '../text/index.ts';
import type { TermMatch } from '../types.ts';
import { findWord, wordAt } from './find-word.ts';
import { findLast } from './ranges.ts';
import type { Passage } from './rule.ts';
import { shape, shapeOf } from './words.ts';

/** Whether words are part of a name, to judge by its capitals: « OGP Toolbox », “the Lis Pendens Act”. */
export function isName({ tokens, sentences }: Passage, { entry, start, end, form }: TermMatch): boolean {
  const first = findWord(tokens, start);
  const after = findWord(tokens, end);
  const opening = sentences[findLast(sentences, (one) => one.start <= start)]?.from;
  const isInName = (at: number) => at !== opening && isCapitalised(tokens, at) && !isShouted(tokens, at);
  if (isInName(first)) return true;
  const isTied = (at: number) => tokens.gaps[at] === gap.space || tokens.gaps[at] === gap.hyphen;
  // « Workshop Open Data » at the head of a sentence; « le site Signal spam », but not « la Ville impacte ».
  if (isCapitalised(tokens, first) && isInName(after) && isTied(after)) return true;
  const followsFreely = form.partOfSpeech === 'verb' || entry.rule === 'word/latin';
  return !followsFreely && isInName(first - 1) && isTied(first);
}

const isCapitalised = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && Boolean(shapeOf(tokens, at) & shape.capitalised);

/** In a heading in capitals, every word is capitalised. */
const isShouted = (tokens: Tokens, at: number): boolean =>
  Boolean(shapeOf(tokens, at) & shape.capitals) &&
  [at - 1, at + 1].some((near) => /^\p{Lu}{3,}$/u.test(wordAt(tokens, near)));
