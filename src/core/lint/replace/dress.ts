import type { Fit } from './place.ts';

/** A wording with the capitals and the apostrophes of the words that it replaces. */
export function dress(text: string, { text: wording, start, end }: Fit): Fit {
  const replaced = text.slice(start, end);
  return { text: withCapitals(wording, replaced, text, start, end), start, end };
}

function withCapitals(wording: string, replaced: string, text: string, start: number, end: number): string {
  const mark =
    wording.includes('’') && /\p{L}'\p{L}/u.test(text.slice(Math.max(0, start - 200), end + 200))
      ? wording.replaceAll('’', "'")
      : wording;
  if (!/^\p{Lu}/u.test(replaced)) return mark;
  const letters = replaced.replace(/\P{L}/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return mark.toUpperCase();
  return mark.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
