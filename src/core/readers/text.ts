import type { Comment, Segment } from '../types.ts';
import { readComment } from './read-comment.ts';
import type { ReadSource } from './read-document.ts';

/** The start of a list item: a bullet, a dash, `1.`, `2)`, `a)`, `3°`. */
const marker =
  /^[ \t\u00a0]*(?:[·•▪◦‣*–—-][ \t\u00a0]+|\d{1,3}(?:[.)]|°[).]?)[ \t\u00a0]+|[a-z][.)][ \t\u00a0]+|[IVX]{1,5}[.)][ \t\u00a0]+)/;
/** No editor wraps lines later than this: a longer line is a whole paragraph. */
const widestWrap = 120;

interface Line {
  start: number;
  end: number;
  /** Where its words begin, after a bullet or a number. */
  words: number;
  isItem: boolean;
}

/**
 * Plain text: paragraphs stand between blank lines, list items begin with a bullet or a number, and lines that an editor
 * wrapped are joined. A line that is alone and doesn't end like a sentence is a heading. A line `[en-clair-…]` is a comment.
 */
export function readText(source: string): ReadSource {
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  let block: Line[] = [];
  for (let start = 0; start <= source.length; ) {
    let end = source.indexOf('\n', start);
    if (end < 0) end = source.length;
    const line = readLine(source, start, end);
    const [comment] = line ? readLineComment(source, line) : [];
    if (comment) comments.push(comment);
    if (line && !comment) block.push(line);
    else if (block.length > 0) {
      readBlock(source, block, segments);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) readBlock(source, block, segments);
  return { segments, comments };
}

const readLineComment = (source: string, { start, end }: Line): Comment[] =>
  source.startsWith('[en-clair-', start) && source.endsWith(']', end)
    ? readComment(source, start, end, ['[', ']'])
    : [];

/** The line without the white space around it, or undefined when it is blank. */
function readLine(source: string, from: number, to: number): Line | undefined {
  let [start, end] = [from, to];
  while (start < end && isSpace(source.charCodeAt(start))) start += 1;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
  if (start === end) return undefined;
  const found = marker.exec(source.slice(start, Math.min(end, start + 12)));
  return { start, end, words: start + (found?.[0].length ?? 0), isItem: Boolean(found) };
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

/** Lines without a blank line between them: one paragraph, or several where the line ends were meant. */
function readBlock(source: string, lines: readonly Line[], segments: Segment[]): void {
  const isAlone = lines.length === 1;
  const width = findWrapWidth(source, lines);
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last + 1 < lines.length && isWrapped(source, lines[last], lines[last + 1], width)) last += 1;
    const [head, tail] = [lines[first], lines[last]];
    const segment = head && tail && makeSegment(source, head, tail.end, isAlone);
    if (segment && /[\p{L}\p{N}]/u.test(segment.text)) segments.push(segment);
    first = last + 1;
  }
}

/**
 * The width at which an editor wrapped these lines: the longest, where it is no whole paragraph and some line goes on in
 * lower case. 0 where nothing shows that the lines were wrapped: the items of a list may have the same length by chance.
 */
function findWrapWidth(source: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  const isWrappedSomewhere = lines.some((line, index) => goesOn(source, line, lines[index + 1]));
  return width <= widestWrap && isWrappedSomewhere ? width : 0;
}

/** Whether the next line begins in lower case, after a line that no mark ends. */
const goesOn = (source: string, line: Line, next: Line | undefined): boolean =>
  Boolean(next) &&
  !next?.isItem &&
  /\p{Ll}/u.test(source.charAt(next?.start ?? 0)) &&
  !/[;:.!?]/.test(source.charAt(line.end - 1));

/** Whether the second line goes on with the first: its first word had no room there, or begins in lower case. */
function isWrapped(source: string, line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (!line || !next || next.isItem || width === 0) return false;
  if (isCapitals(source.slice(line.start, line.end)) !== isCapitals(source.slice(next.start, next.end))) return false;
  if (goesOn(source, line, next)) return true;
  if (/[;:]/.test(source.charAt(line.end - 1))) return false;
  const space = source.slice(next.start, next.end).search(/\s/);
  const firstWord = space < 0 ? next.end - next.start : space;
  return width >= 40 && line.end - line.start + 1 + firstWord > width * 0.85;
}

function makeSegment(source: string, head: Line, end: number, isAlone: boolean): Segment {
  // A line end becomes spaces of the same length, so that both sides advance together.
  const written = source.slice(head.words, end);
  const text = written.includes('\n') ? written.replace(/[\r\n]/g, ' ') : written;
  const map = [[0, head.words]] as const;
  if (head.isItem) return { kind: 'list-item', text, map };
  const isHeading = text.length <= 120 && !/[.,;:!?…»)]$/.test(text) && (isAlone || isCapitals(text));
  return isHeading ? { kind: 'heading', text, map, level: 2 } : { kind: 'paragraph', text, map };
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
