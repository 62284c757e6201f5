import type { RuleContext } from '../../rule.ts';
import { formatNumber } from '../../typeset.ts';
import { isSign, type WrittenNumber } from './read-number.ts';

const messages = {
  fr: (words: string, more: number) =>
    `« ${words} » peut être coupé en fin de ligne${more > 0 ? ` (et ${formatNumber(more, 'fr')} ${more > 1 ? 'autres nombres' : 'autre nombre'})` : ''} : mettez une espace insécable`,
  en: (words: string, more: number) =>
    `“${words}” may be cut at the end of a line${more > 0 ? ` (and ${formatNumber(more, 'en')} ${more > 1 ? 'other numbers' : 'other number'})` : ''}: use a no-break space`,
};

/** French numbers whose spaces are ordinary ones, « 12 000 » and « 25 % »: the first of a text is reported, with their count. */
export function createLooseSpaces({ uiLanguage, report }: RuleContext) {
  let first: { number: WrittenNumber; end: number } | undefined;
  let count = 0;
  return {
    add(number: WrittenNumber): void {
      const { passage, end, mark } = number;
      if (passage.language !== 'fr') return;
      const hasSign = passage.text.charAt(end) === ' ' && isSign(passage.text.charAt(end + 1));
      if (mark !== ' ' && !hasSign) return;
      first ??= { number, end: hasSign ? end + 2 : end };
      count += 1;
    },
    finish(): void {
      if (!first) return;
      const { number, end } = first;
      const { passage, start } = number;
      const words = passage.text.slice(start, end);
      const better = words.replaceAll(' ', '\u202f');
      const message = messages[uiLanguage](words, count - 1);
      report({ passage, start, end, message, verdict: 'replace', suggestions: [better] });
    },
  };
}
