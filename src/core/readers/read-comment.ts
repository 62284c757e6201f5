import type { Comment } from '../types.ts';

/** A comment, when it speaks to the checker. `marks` stand around its text. */
export function readComment(source: string, start: number, end: number, marks: readonly [string, string]): Comment[] {
  const written = source.slice(start, end);
  const text = written.slice(marks[0].length, -marks[1].length);
  return /^\s*en-clair-/.test(text) ? [{ text, written, start, end }] : [];
}

/** Every `<!-- … -->` between two offsets that speaks to the checker. */
export function readHtmlComments(source: string, from: number, to: number): Comment[] {
  const comments: Comment[] = [];
  for (let start = source.indexOf('<!--', from); start >= 0 && start < to; ) {
    const close = source.indexOf('-->', start + 4);
    if (close < 0 || close >= to) break;
    comments.push(...readComment(source, start, close + 3, ['<!--', '-->']));
    start = source.indexOf('<!--', close + 3);
  }
  return comments;
}
