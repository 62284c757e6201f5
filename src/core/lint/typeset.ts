import type { Language } from '../../schema/index.ts';

/** French typography for our own sentences: no-break spaces before `: ; ! ? %`, inside « ». English is left as it is. */
export function typeset(text: string, language: Language): string {
  if (language === 'en') return text;
  return text
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[;!?%])/g, '\u202f');
}

/** A number as readers write it: `1 234,5` in French, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (decimals ? (language === 'fr' ? ',' : '.') + decimals : '');
}
