import { findSentences } from '../../core/text/index.ts';

/** What is said at once: characters `start` to `end` of text number `block`. */
export interface Speech {
  block: number;
  start: number;
  end: number;
}

/** Some voices fall silent in the middle of a longer text. In UTF-16 code units. */
const longest = 220;

/**
 * Cuts texts into what a voice says at once: sentences, the long ones at a comma or a space. Texts without a letter or a
 * digit are left out. Nothing but blanks is lost.
 */
export function splitSpeech(texts: readonly string[]): Speech[] {
  return texts.flatMap((text, block) =>
    findSentences(text)
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .flatMap(({ start, end }) => cut(text, start, end).map(([from, to]) => ({ block, start: from, end: to }))),
  );
}

function cut(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > longest) {
    const near = text.slice(from, from + longest);
    const comma = Math.max(near.lastIndexOf(', '), near.lastIndexOf('; '), near.lastIndexOf(': '));
    const space = near.lastIndexOf(' ');
    const length = comma > 0 ? comma + 2 : space > 0 ? space + 1 : longest;
    pieces.push([from, from + length]);
    from += length;
  }
  pieces.push([from, end]);
  return pieces;
}

/** The word that begins at `index` of a text, as [start, end): what a voice's boundary event means, with or without a length. */
export function wordAt(text: string, index: number, length = 0): [number, number] {
  if (length > 0) return [index, Math.min(index + length, text.length)];
  const [word = ''] = /^[\p{L}\p{N}\p{M}’'-]*/u.exec(text.slice(index, index + 100)) ?? [];
  return [index, index + word.length];
}
