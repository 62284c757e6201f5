import { gap, type Tokens } from '../text/index.ts';
import { isWithin } from './ranges.ts';
import type { Passage, Sentence } from './rule.ts';
import { isJoined, shape, shapeOf } from './words.ts';

/**
 * The words of a sentence that its writer could cut. Words in quotation marks are somebody else's. A bare list of names
 * (« Allemagne, Autriche, Belgique… ») or of figures (opening hours, prices) isn't a sentence at all: it counts 0.
 */
export function countOwnWords(passage: Passage, sentence: Sentence): number {
  sentence.ownWords ??= count(passage, sentence);
  return sentence.ownWords;
}

function count({ tokens, quoted }: Passage, { from, to }: Sentence): number {
  let words = 0;
  let numbers = 0;
  let items = 1;
  let item = 0;
  let longestItem = 0;
  for (let at = from; at < to; at += 1) {
    if (at > from && isJoined(tokens, at)) continue;
    if (quoted.length > 0 && isWithin(quoted, tokens.starts[at] as number, tokens.ends[at] as number)) continue;
    words += 1;
    if (isFigure(tokens, at)) numbers += 1;
    if (isListed(tokens, at)) {
      items += 1;
      item = 0;
    }
    item += 1;
    longestItem = Math.max(longestItem, item);
  }
  const isBareList = items > 8 && longestItem <= 6 && words <= items * 2.5;
  return isBareList || numbers * 3 >= words ? 0 : words;
}

/** A figure, but not the number of an article (« L. 131-1 »). */
function isFigure(tokens: Tokens, at: number): boolean {
  if (shapeOf(tokens, at) !== shape.number) return false;
  return !/[.°]/.test(tokens.text.charAt(at === 0 ? -1 : (tokens.ends[at - 1] as number)));
}

/** A comma, a semicolon or a slash stands before the word. */
function isListed({ gaps, text, starts, ends }: Tokens, at: number): boolean {
  const before = gaps[at];
  if (before === gap.comma || before === gap.slash) return true;
  return before === gap.stop && at > 0 && text.slice(ends[at - 1], starts[at]).includes(';');
}
