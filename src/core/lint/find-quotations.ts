import type { Range } from './ranges.ts';

const closing: Record<string, string> = { '«': '»', '“': '”' };

/** The quotations of a text, with their marks: « … » and “…”. One that is never closed is no quotation. Linear time. */
export function findQuotations(text: string): Range[] {
  const found: Range[] = [];
  for (const [open, close] of Object.entries(closing)) {
    let start = text.indexOf(open);
    while (start >= 0) {
      const end = text.indexOf(close, start + 1);
      if (end < 0) break;
      found.push([start, end + 1]);
      start = text.indexOf(open, end + 1);
    }
  }
  return found;
}
