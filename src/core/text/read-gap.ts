import { kind, kinds } from './characters.ts';

/** What stands between a word and the one before it. The first three join words of one expression. */
export const gap = { space: 0, hyphen: 1, apostrophe: 2, comma: 3, dot: 4, slash: 5, ampersand: 6, stop: 7 } as const;

/** What stands in `text` between two words, from the end of one to the start of the next. */
export function readGap(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const only = text.charCodeAt(from);
    if (only === 0x20) return gap.space;
  }
  let newlines = 0;
  let spaces = 0;
  let hyphens = 0;
  let apostrophes = 0;
  let other = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const found = kinds[code] as number;
    if (found === kind.space) spaces++;
    else if (found === kind.newline) newlines += code === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 0 : 1;
    else if (found === kind.apostrophe) apostrophes++;
    else if (found === kind.hyphen) {
      if (spaces + newlines > 0) return gap.stop;
      hyphens++;
    } else if (found !== kind.ignorable) {
      if (other !== 0) return gap.stop;
      other = code;
    }
  }
  if (newlines > 1 || hyphens > 1 || apostrophes > 1 || (hyphens > 0 && spaces > 0 && newlines === 0)) return gap.stop;
  if (other !== 0) return hyphens + apostrophes > 0 ? gap.stop : punctuationGap(other);
  if (hyphens > 0) return gap.hyphen;
  return spaces + newlines > 0 ? gap.space : gap.apostrophe;
}

function punctuationGap(code: number): number {
  if (code === 0x2c) return gap.comma;
  if (code === 0x2e) return gap.dot;
  if (code === 0x2f) return gap.slash;
  return code === 0x26 ? gap.ampersand : gap.stop;
}
