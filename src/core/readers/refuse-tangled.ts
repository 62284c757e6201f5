import { ReadError } from './read-error.ts';

/** A line that opens more quotations and lists inside one another than anybody reads. */
const deep = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}/;
/** Marks of emphasis in one paragraph. The cells of a table are read apart from one another. */
const mostMarks = 1000;
/** Lines of marks alone, one under another: rules of a table, empty items. */
const mostEmpty = 1000;

/** Refuses Markdown that takes its parser minutes, and that nobody writes: it works marks out inside one another. */
export function refuseTangled(source: string): void {
  let marks = 0;
  let empty = 0;
  let line = 0;
  for (let start = 0; start <= source.length; line += 1) {
    let end = source.indexOf('\n', start);
    if (end < 0) end = source.length;
    const words = source.slice(start, end);
    if (deep.test(words)) throw new ReadError('syntax', `${line + 1}:1 100 × « > » or « - »`);
    marks = words.trim() === '' || words.includes('|') ? 0 : marks + (words.match(/\*+|_+/g)?.length ?? 0);
    if (marks > mostMarks) throw new ReadError('syntax', `${line + 1}:1 ${mostMarks} × « * » or « _ »`);
    empty = words.trim() === '' || /[\p{L}\p{N}]/u.test(words) ? 0 : empty + 1;
    if (empty > mostEmpty) throw new ReadError('syntax', `${line + 1}:1 ${mostEmpty} × « - » or « | »`);
    start = end + 1;
  }
}
