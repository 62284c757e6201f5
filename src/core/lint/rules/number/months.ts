import type { Language } from '../../../../schema/index.ts';

export const months: Record<Language, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The number of a month, from 1; 0 for another word. */
export const monthOf = (word: string, language: Language): number => months[language].indexOf(word) + 1;

/** A day as readers write it; undefined for one that no month has. */
export function writeDay(day: number, month: number, year: string, language: Language): string | undefined {
  const name = months[language][month - 1];
  if (!name || day < 1 || day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return undefined;
  return `${day === 1 && language === 'fr' ? '1er' : day} ${name} ${year}`;
}
