import type { Language } from '../../../../schema/index.ts';
import { formatNumber } from '../../typeset.ts';
import { type Advice, isBlank, isQuantity, isSign, type WrittenNumber, wordAfter } from './read-number.ts';

/** What may be better in a number that stands for itself: its millions, the place of its sign, its thousands. */
export function adviseQuantity(number: WrittenNumber): Advice | undefined {
  const { language } = number.passage;
  const sign = findSign(number);
  return adviseMillion(number, sign, language) ?? adviseSign(number, sign, language) ?? adviseThousands(number, sign);
}

interface Sign {
  sign: string;
  isBefore: boolean;
  isApart: boolean;
  start: number;
  end: number;
}

/** The sign of money or the % that stands at one side of a number. */
function findSign({ passage: { text }, start, end }: WrittenNumber): Sign | undefined {
  const isApart = isBlank(text.charAt(end));
  const at = isApart ? end + 1 : end;
  if (isSign(text.charAt(at)) && !/[\p{L}\d]/u.test(text.charAt(at + 1)))
    return { sign: text.charAt(at), isBefore: false, isApart, start, end: at + 1 };
  const isSpaced = isBlank(text.charAt(start - 1));
  const from = isSpaced ? start - 2 : start - 1;
  const sign = text.charAt(from);
  // « 5 € 30 personnes », “US$5”.
  const prior = text.charAt(isBlank(text.charAt(from - 1)) ? from - 2 : from - 1);
  if (!isSign(sign) || sign === '%' || /\d/.test(prior) || /\p{L}/u.test(text.charAt(from - 1))) return undefined;
  return { sign, isBefore: true, isApart: isSpaced, start: from, end };
}

/** Digits as readers write them. */
const write = ({ whole, decimals }: WrittenNumber, language: Language): string =>
  formatNumber(Number(whole), language) + (decimals && (language === 'fr' ? ',' : '.') + decimals);

function adviseSign(number: WrittenNumber, found: Sign | undefined, language: Language): Advice | undefined {
  if (!found) return undefined;
  const { sign, isBefore, isApart, start, end } = found;
  const words = write(number, language);
  if (language === 'fr') {
    if (!isBefore && isApart) return undefined;
    return { start, end, kind: isBefore ? 'currency' : 'spacing', better: `${words}\u202f${sign}` };
  }
  if (sign === '%') return isApart ? { start, end, kind: 'spacing', better: `${words}%` } : undefined;
  if (isBefore && !isApart) return undefined;
  return { start, end, kind: isBefore ? 'spacing' : 'currency', better: `${sign}${words}` };
}

function adviseThousands(number: WrittenNumber, sign: Sign | undefined): Advice | undefined {
  const { whole, mark, start, end, passage } = number;
  const isGrouped = passage.language === 'fr' ? isBlank(mark) : mark === ',';
  if (isGrouped || whole.startsWith('0') || whole.length > 12) return undefined;
  // Four figures may be a year; a sum of money isn’t.
  const least = mark !== '' || (passage.language === 'en' && sign && sign.sign !== '%') ? 4 : 5;
  if (whole.length < least || (!sign && !isQuantity(number))) return undefined;
  return { start, end, kind: 'thousands', better: write(number, passage.language) };
}

/** Round millions: « 3 000 000 d’euros », “£3,000,000”. Tables may keep them, to compare figures. */
function adviseMillion(number: WrittenNumber, sign: Sign | undefined, language: Language): Advice | undefined {
  const { whole, decimals, start, end, passage } = number;
  if (whole.length < 7 || whole.length > 12 || decimals || passage.segment.kind === 'table-cell') return undefined;
  const value = Number(whole);
  if (value % 100_000 !== 0 || (sign && sign.sign === '%') || (!sign && !isQuantity(number))) return undefined;
  const isBillion = value >= 1e9 && value % 1e8 === 0;
  const amount = value / (isBillion ? 1e9 : 1e6);
  const count = formatNumber(amount, language);
  if (language === 'en') {
    const better = `${sign?.sign ?? ''}${count} ${isBillion ? 'billion' : 'million'}`;
    return { start: sign?.start ?? start, end: sign?.end ?? end, kind: 'million', better };
  }
  const unit = `${isBillion ? 'milliard' : 'million'}${amount >= 2 ? 's' : ''}`;
  const counted = sign ? moneyNames[sign.sign] : wordAfter(number);
  const to = sign?.end ?? end + 1 + (counted?.length ?? 0);
  if (!counted) return undefined;
  return { start: sign?.start ?? start, end: to, kind: 'million', better: `${count} ${unit} ${joinOf(counted)}` };
}

const moneyNames: Record<string, string> = { '€': 'euros', $: 'dollars', '£': 'livres' };

/** « d’euros », « de dollars » ; an h is mute but in a few words. */
const joinOf = (word: string): string =>
  /^(?:[aeiouyéèêâîôœ]|h(?!a(?![bl])|é(?:ron|ros|riss)|ibou|omard|o(?:ll|ng|uss)|u(?:bl|it|tt)))/.test(word)
    ? `d’${word}`
    : `de ${word}`;
