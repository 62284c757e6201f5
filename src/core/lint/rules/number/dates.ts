import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import { writeDay } from './months.ts';
import type { Advice } from './read-number.ts';

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word);
const isShort = (word: string): boolean => /^\d{1,2}$/.test(word);

/**
 * A date in figures: « 01/02/2027 » → « 1er février 2027 ». In English, a date that has two readings is left to its writer.
 * Tables may keep them.
 */
export function adviseDate({ tokens, text, segment, language }: Passage, at: number): Advice | undefined {
  const { starts, ends } = tokens;
  const [start, end] = [starts[at] as number, ends[at + 2]];
  const mark = text.charAt(ends[at] as number);
  if (!'/.-'.includes(mark) || end === undefined || segment.kind === 'table-cell') return undefined;
  if (starts[at + 1] !== (ends[at] as number) + 1 || starts[at + 2] !== (ends[at + 1] as number) + 1) return undefined;
  if (text.charAt(ends[at + 1] as number) !== mark || /[/.\-°\d]/.test(text.charAt(start - 1))) return undefined;
  if (/^[/\-–_]|^\.\d/.test(text.slice(end, end + 2))) return undefined;
  const [one, two, three] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  const write = (day: string, month: string, year: string) => writeDay(Number(day), Number(month), year, language);
  if (isYear(one) && mark === '-' && isShort(two) && isShort(three)) return advise(start, end, write(three, two, one));
  if (!isShort(one) || !isShort(two) || !isYear(three)) return undefined;
  const [dayFirst, monthFirst] = [write(one, two, three), write(two, one, three)];
  if (language === 'fr') return advise(start, end, dayFirst);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { start, end, kind: 'ambiguous', readings: [dayFirst, monthFirst] };
  return advise(start, end, dayFirst ?? monthFirst);
}

const advise = (start: number, end: number, better: string | undefined): Advice | undefined =>
  better === undefined ? undefined : { start, end, kind: 'date', better };
