import { cleanWord, createWordCache, gap, normalizeWord, type Tokens } from '../text/index.ts';
import type { Lexicon } from './build-lexicon.ts';
import { conjugateFr } from './conjugate-fr.ts';
import { edgeKey, type Node, type Terminal } from './node.ts';
import { setsOf } from './word-cache.ts';
import { isCapitals } from './word-sets.ts';

/** How many words away a collocation may stand. */
const reach = 6;

/** True when words `first` to `last` may be this form here: whole words, right capitals, right company. */
export function holds(lexicon: Lexicon, tokens: Tokens, terminal: Terminal, first: number, last: number): boolean {
  if (isInsideCompound(tokens, first, last)) return false;
  if (terminal.isLikeParticiple && first === last && lexicon.language === 'fr' && isAfterAuxiliary(tokens, first))
    return false;
  if (terminal.exactWords && !hasExactCase(tokens, terminal.exactWords, first, last)) return false;
  if (terminal.notWith && hasNeighbour(lexicon, tokens, terminal.notWith, first, last)) return false;
  return !terminal.onlyWith || hasNeighbour(lexicon, tokens, terminal.onlyWith, first, last);
}

const auxiliaries = new Set([...conjugateFr('être'), ...conjugateFr('avoir')]);

/** « Le prix est arrêté », « il a délégué »: a participle after its auxiliary isn't the noun that is written alike. */
const isAfterAuxiliary = (tokens: Tokens, at: number): boolean => at > 0 && isAuxiliary(tokens, at - 1) === 1;
const isAuxiliary = createWordCache((word) => (auxiliaries.has(normalizeWord(word)) ? 1 : 0));

const inversions = new Set('je tu il elle on nous vous ils elles ce ci la t le les lui leur y en moi toi'.split(' '));

/** « préfet » isn't in « sous-préfet », nor « budget » in « budget.csv » or an address. */
function isInsideCompound(tokens: Tokens, first: number, last: number): boolean {
  const { text, gaps, starts, ends } = tokens;
  if (first > 0 && gaps[first] === gap.hyphen) return true;
  if (last + 1 < tokens.count && gaps[last + 1] === gap.hyphen && !inversions.has(wordAt(tokens, last + 1)))
    return true;
  return isJoined(text, (starts[first] as number) - 1, -1) || isJoined(text, ends[last] as number, 1);
}

/** True where « . », « _ » or « @ » ties the word to another as in an address. « fin.Le » is only a forgotten space. */
function isJoined(text: string, at: number, direction: number): boolean {
  const mark = text.charAt(at);
  if (mark === '_' || mark === '@') return true;
  if (mark !== '.') return false;
  return direction > 0
    ? /[\p{Ll}\p{N}]/u.test(text.charAt(at + 1))
    : /[\p{Ll}\p{N}]/u.test(text.charAt(at - 1)) && /\p{Ll}/u.test(text.charAt(at + 1));
}

const surfaceAt = (tokens: Tokens, i: number): string => tokens.table.surfaces[tokens.ids[i] as number] as string;
const wordAt = (tokens: Tokens, i: number): string => normalizeWord(surfaceAt(tokens, i));

function hasExactCase(tokens: Tokens, words: readonly string[], first: number, last: number): boolean {
  if (last - first + 1 !== words.length) return false;
  return words.every((word, i) => hasSameCapitals(tokens, word, first + i));
}

/** Compares capitals letter by letter: accents were judged before. In a sentence in capitals, all letters are. */
function hasSameCapitals(tokens: Tokens, word: string, at: number): boolean {
  const actual = cleanWord(surfaceAt(tokens, at));
  if (isCapitals(actual) && isAmongCapitals(tokens, at)) return true;
  for (let i = 0; i < word.length; i++) if (isUpper(actual, i) !== isUpper(word, i)) return false;
  return true;
}

const isUpper = (word: string, i: number): boolean => word.charAt(i) !== word.charAt(i).toLowerCase();

function isAmongCapitals(tokens: Tokens, at: number): boolean {
  const around = [at - 1, at + 1].filter((i) => i >= 0 && i < tokens.count).map((i) => cleanWord(surfaceAt(tokens, i)));
  return (
    around.some((word) => word.length > 2 && isCapitals(word)) && around.every((word) => word === word.toUpperCase())
  );
}

/** True when one of the wordings stands within six words of the match, on either side, in the same sentence. */
function hasNeighbour(lexicon: Lexicon, tokens: Tokens, wordings: Node, first: number, last: number): boolean {
  for (let i = first - 1, steps = 0; i >= 0 && steps < reach && !endsSentence(tokens, i + 1); i--, steps++) {
    if (reaches(lexicon, tokens, wordings, i, first - 1)) return true;
  }
  for (let i = last + 1, steps = 0; i < tokens.count && steps < reach && !endsSentence(tokens, i); i++, steps++) {
    if (reaches(lexicon, tokens, wordings, i, tokens.count - 1)) return true;
  }
  return false;
}

/** True when a wording begins at word `at` and ends at word `limit` or before. */
function reaches(lexicon: Lexicon, tokens: Tokens, node: Node, at: number, limit: number, before = 0): boolean {
  if (at > limit || before === gap.stop) return false;
  const sets = setsOf(lexicon, tokens, at);
  for (let i = 0; i < sets.length; i++) {
    const next = node.edges.get(edgeKey(sets[i] as number, before));
    if (!next) continue;
    if (next.terminals.length > 0) return true;
    if (reaches(lexicon, tokens, next, at + 1, limit, tokens.gaps[at + 1])) return true;
  }
  return false;
}

/** True when a sentence ends before word `i`: a cheap guess, good enough for a window of six words. */
function endsSentence(tokens: Tokens, i: number): boolean {
  if ((tokens.gaps[i] as number) < gap.dot || i === 0) return false;
  const between = tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]);
  if (/[?!…]|\n\s*\n/.test(between)) return true;
  const previous = surfaceAt(tokens, i - 1);
  return /^\.\P{L}*\s/u.test(between) && previous.length > 2 && isUpper(surfaceAt(tokens, i), 0);
}
