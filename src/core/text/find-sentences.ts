import { kind, kindAt, kinds } from './characters.ts';
import { isSentenceEnd } from './is-sentence-end.ts';

/** A sentence is `text.slice(start, end)`, without the spaces around it. */
export interface Sentence {
  start: number;
  end: number;
}

const closers = new Set([...`)]}»”’"'›`].map((mark) => mark.charCodeAt(0)));
const isBlank = (found: number): boolean => found === kind.space || found === kind.newline || found === kind.ignorable;
const isEndMark = (code: number): boolean => code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;

/**
 * Splits French or English prose into sentences, legal prose above all: « art. L. 311-1 », « M. », « n° 5 » don't end one;
 * a list item that ends its line with « ; » or « : » does. Everything but blanks is in exactly one sentence. Linear time.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipBlanks(text, 0);
  // True once the sentence holds a word in lower case: before, a number and a dot are only the mark of a list item.
  let hasWord = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let end = -1;
    if (isEndMark(code)) {
      let after = i + 1;
      while (after < text.length && isEndMark(text.charCodeAt(after))) after++;
      end = endAfter(text, after);
      const next = skipBlanks(text, end);
      const isEnd = next > end && isSentenceEnd(text, { start, mark: i, after, end, next, hasWord });
      i = (isEnd ? end : after) - 1;
      if (!isEnd) end = -1;
    } else if (kinds[code] === kind.newline) {
      const next = skipBlanks(text, i);
      if (isLineEnd(text, start, i, next)) end = i;
      else i = next - 1;
    } else if (!hasWord) {
      hasWord = isLowerPair(text, i);
    }
    if (end < 0) continue;
    push(text, sentences, start, end);
    start = skipBlanks(text, end);
    i = start - 1;
    hasWord = false;
  }
  if (start < text.length) push(text, sentences, start, text.length);
  return sentences;
}

function push(text: string, sentences: Sentence[], start: number, end: number): void {
  let last = end;
  while (last > start && isBlank(kindAt(text, last - 1))) last--;
  if (last > start) sentences.push({ start, end: last });
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && isBlank(kinds[text.charCodeAt(i)] as number)) i++;
  return i;
}

/** Where the quotation marks and brackets that close after an end mark stop: « fin. » and the space before « » ». */
function endAfter(text: string, after: number): number {
  let end = after;
  for (;;) {
    const code = text.charCodeAt(end);
    if (closers.has(code)) end++;
    else if ((code === 0xa0 || code === 0x202f || code === 0x20) && text.charCodeAt(end + 1) === 0xbb) end += 2;
    else return end;
  }
}

/** Two lower-case letters in a row. */
function isLowerPair(text: string, i: number): boolean {
  return isLower(text.charCodeAt(i)) && isLower(text.charCodeAt(i + 1));
}
const isLower = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || code === 0x153;

const listMark = /(?:[-–—•·*▪◦]|\d{1,3}\s?°|\d{1,3}[.)]|[a-z]{1,2}(?:\s(?:bis|ter))?\)|[IVX]{1,5}\s?[.)–-])\s/y;

/** True when a line end is also the end of a sentence: blank line, item that ends with « ; » or « : », or a new item. */
function isLineEnd(text: string, start: number, at: number, next: number): boolean {
  if (next >= text.length || at <= start) return true;
  let lines = 0;
  for (let i = at; i < next; i++) {
    if (
      kinds[text.charCodeAt(i)] === kind.newline &&
      !(text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a)
    ) {
      lines++;
    }
  }
  if (lines > 1) return true;
  let last = at - 1;
  while (last > start && isBlank(kindAt(text, last))) last--;
  if (text.charAt(last) === ';' || text.charAt(last) === ':') return true;
  listMark.lastIndex = next;
  return listMark.test(text);
}
