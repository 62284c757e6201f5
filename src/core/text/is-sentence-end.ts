import { beforeLabel, beforeNumber, neverLast, sentenceStarters } from './abbreviations.ts';
import { kind, kindAt } from './characters.ts';
import { foldWord } from './fold-word.ts';

/** An end mark in a text and what surrounds it. Offsets. */
export interface EndMark {
  /** Of the sentence. */
  start: number;
  /** The first end mark. */
  mark: number;
  /** After the last end mark. */
  after: number;
  /** After the quotation marks and brackets that close. */
  end: number;
  /** The next character that isn't blank; the text's length at its end. */
  next: number;
  /** The sentence holds a word in lower case. */
  hasWord: boolean;
}

/** True when an end mark that a blank follows ends its sentence. */
export function isSentenceEnd(text: string, around: EndMark): boolean {
  const { mark, after, end, next } = around;
  if (next >= text.length) return true;
  if (!opensSentence(text, end, next)) return false;
  const isDot = text.charAt(mark) === '.' && after === mark + 1;
  if (!isDot) return !/[([]/.test(text.charAt(mark - 1)) && !(isEllipsis(text, mark) && text.charAt(next) === '(');
  if (isTitleBeforeDash(text, around)) return false;
  if (!around.hasWord && !isShortSentence(text, around)) return false;
  return !isAbbreviation(text, around);
}

const isEllipsis = (text: string, mark: number): boolean => /[.…]/.test(text.charAt(mark));

/** « Art. 3. – Le maire », « Tableau 1. – Déchéances »: a short title that a dash ties to what follows. */
const isTitleBeforeDash = (text: string, { start, mark, next }: EndMark): boolean =>
  mark - start < 25 && /[-–—]/.test(text.charAt(next));

/** « Non. Oui. »: a capital and lower-case letters make a word; « I. », « 12. » and « A. » are only marks. */
const isShortSentence = (text: string, { start, mark }: EndMark): boolean =>
  mark - start > 40 || /\p{L}{2}/u.test(text.slice(start, mark).replace(/^[IVXLC]+\b/, ''));

const itemMark = /(?:[a-z]{1,2}\)|[-–—•])\s/y;

function opensSentence(text: string, end: number, next: number): boolean {
  const first = text.charAt(next);
  if (/[\p{Lu}\p{Lt}\p{N}«“"‘'([¿¡]/u.test(first)) return true;
  itemMark.lastIndex = next;
  if (itemMark.test(text)) return true;
  // A script without capitals, an emoji.
  return end < next && !/[\p{Ll}\p{P}\p{S}]/u.test(first);
}

function isAbbreviation(text: string, { start, mark, end, next }: EndMark): boolean {
  const from = wordStart(text, start, mark);
  if (mark - from > longestAbbreviation && end === mark + 1) return false;
  const word = text.slice(from, mark);
  const following = firstWord(text, next);
  const key = foldWord(word.includes('.') ? word.replaceAll('.', '') : word);
  // « Prunus persica (L.) Batsch », against « (voir la page.) Le maire ».
  if (end > mark + 1) return /^\p{Lu}$/u.test(word) && text.charAt(mark + 1) === ')';
  if (text.charAt(mark - 1) === '*') return true;
  if (/^\p{L}$/u.test(word)) return isInitial(text, start, from, word, following, next);
  if (/\./.test(word)) return neverLast.has(word.toLowerCase()) || !sentenceStarters.has(foldWord(following));
  if (/^[IVX]{2,}$/.test(word)) return false;
  if (neverLast.has(key) && /^\p{L}+$/u.test(word)) return !isWordInCapitals(word, key);
  return beforeNumber.has(key) && /^(?:\d|[LRDA]\.|[IVXLC]+\b)/.test(text.slice(next, next + 8));
}

/** « MES. » in a title is no abbreviation; « M. », « MM. » are. */
const isWordInCapitals = (word: string, key: string): boolean =>
  word.length > 2 && word === word.toUpperCase() && key !== 'mm';

/** « L. 311-1 », « J. Dupont », « p. 12 » aren't ends; « … mentionnées au I. Le préfet … » is one. */
function isInitial(
  text: string,
  start: number,
  from: number,
  letter: string,
  following: string,
  next: number,
): boolean {
  if (letter === 'M' || letter !== letter.toUpperCase()) return letter !== 'y' && letter !== 'a' && letter !== 'à';
  if (/[\d*]/.test(text.charAt(next))) return true;
  if (!sentenceStarters.has(foldWord(following))) return true;
  return !/[A-IVX]/.test(letter) || !beforeLabel.has(foldWord(wordBefore(text, start, from)));
}

const longestAbbreviation = 10;
/** Longest stretch that is looked at around a mark, so that a text without spaces costs no more. */
const reach = 30;
const isPart = (text: string, at: number): boolean => {
  const found = kindAt(text, at);
  return found >= kind.letter && found <= kind.ignorable;
};

function wordStart(text: string, start: number, mark: number): number {
  const limit = Math.max(start, mark - reach);
  let from = mark;
  while (from > limit && (isPart(text, from - 1) || (text.charAt(from - 1) === '.' && isPart(text, from - 2)))) from--;
  return from;
}

function firstWord(text: string, next: number): string {
  let from = next;
  while (from < next + 4 && !isPart(text, from)) from++;
  let to = from;
  while (to < from + reach && isPart(text, to)) to++;
  return text.slice(from, to);
}

function wordBefore(text: string, start: number, from: number): string {
  let to = from;
  while (to > start && !isPart(text, to - 1)) to--;
  let begin = to;
  while (begin > Math.max(start, to - reach) && isPart(text, begin - 1)) begin--;
  return text.slice(begin, to);
}
