import type { Range } from '../../ranges.ts';

/**
 * Brackets inside brackets, in `text` from `start` to `end`: each outer pair, whole. « maire(s) », « (UE) », [links](address) and
 * formulas are only ways of writing.
 */
export function findNestedBrackets(text: string, start: number, end: number): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  let hasInner = false;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (mark === '(' || (mark === '[' && open.length > 0)) open.push(at);
    else if ((mark === ')' || mark === ']') && open.length > 0) {
      const from = open.pop() as number;
      if (open.length > 0) hasInner ||= /\S\s+\S/.test(text.slice(from + 1, at)) && text.charAt(at + 1) !== '(';
      else {
        if (hasInner && !isFormula(text.slice(from, at))) found.push([from, at + 1]);
        hasInner = false;
      }
    }
  }
  return found;
}

const isFormula = (inside: string): boolean => /[=×÷+*{}]|\d ?\//.test(inside);
