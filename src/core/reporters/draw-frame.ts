import type { Problem } from '../types.ts';

/** Characters of the line that are shown: a line of law can be a page long. */
const widest = 96;
const before = 32;

/** The line of a problem with its words underlined. Words that run on are cut. */
export function drawFrame(source: string, { start, end }: Pick<Problem, 'start' | 'end'>): string[] {
  const lineStart = start.offset - start.column + 1;
  let lineEnd = source.indexOf('\n', start.offset);
  if (lineEnd < 0) lineEnd = source.length;
  const from = Math.max(lineStart, start.offset - before);
  const to = Math.min(lineEnd, from + widest);
  const [head, tail] = [from > lineStart ? '…' : '', to < lineEnd ? '…' : ''];
  const shown = withoutControls(`${head}${source.slice(from, to)}${tail}`);
  const number = String(start.line);
  const indent = head.length + start.offset - from;
  const length = Math.max(1, Math.min(end.offset, to) - start.offset);
  return [
    `      ${number} │ ${shown.trimEnd()}`,
    `      ${' '.repeat(number.length)} │ ${' '.repeat(indent)}${'^'.repeat(length)}`,
  ];
}

/** A text can hold what a terminal obeys (escape sequences, changes of direction): each is shown as a space. */
export const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
