import { mergeRanges, type Range } from './ranges.ts';

const doubleMarks = /["“”]/g;
const mayPrecedeOpening = /[\s\u00a0\u202f([«'’/–—-]/;

/**
 * The quotations of a text, with their marks: « … », “…” and "…". One that is never closed is no quotation.
 * Typists mix “, ” and ": any of them opens where no quotation is open and no word stands just before, and any other closes.
 * Linear time.
 */
export function findQuotations(text: string): Range[] {
  const found = findGuillemets(text);
  doubleMarks.lastIndex = 0;
  let open = -1;
  for (let mark = doubleMarks.exec(text); mark; mark = doubleMarks.exec(text)) {
    const at = mark.index;
    if (open < 0) {
      if (mark[0] === '“' || at === 0 || mayPrecedeOpening.test(text.charAt(at - 1))) open = at;
    } else if (mark[0] !== '“') {
      found.push([open, at + 1]);
      open = -1;
    }
  }
  return found.length < 2 ? found : [...mergeRanges(found)];
}

function findGuillemets(text: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf('«'); start >= 0; ) {
    const end = text.indexOf('»', start + 1);
    if (end < 0) break;
    found.push([start, end + 1]);
    start = text.indexOf('«', end + 1);
  }
  return found;
}
