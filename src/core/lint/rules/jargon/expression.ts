import type { Language } from '../../../../schema/index.ts';
import { isWithin } from '../../ranges.ts';
import type { Rule } from '../../rule.ts';

const quote: Record<Language, (words: string) => string> = {
  fr: (words) => `« ${words} »`,
  en: (words) => `“${words}”`,
};

const messages: Record<Language, (words: string, plain: readonly string[]) => string> = {
  fr: (words, plain) =>
    `${quote.fr(words)} n’est pas du langage courant : ${plain.length > 0 ? `écrivez ${plain.map(quote.fr).join(' ou ')}` : 'supprimez-le, la phrase dit la même chose'}`,
  en: (words, plain) =>
    `${quote.en(words)} isn’t everyday language: ${plain.length > 0 ? `write ${plain.map(quote.en).join(' or ')}` : 'leave it out, the sentence says the same'}`,
};

/** Bureaucratic wording that has a plain equal. */
export const rule: Rule = {
  id: 'jargon/expression',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Use simple words and phrases”',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
  },
  examples: {
    fr: [
      { text: 'Nonobstant la pluie, la réunion a lieu.', flags: ['Nonobstant'] },
      { text: 'Malgré la pluie, la réunion a lieu.', flags: [] },
      { text: 'Le texte dit : « nonobstant la pluie ».', flags: [] },
    ],
    en: [
      { text: 'Do this prior to the meeting.', flags: ['prior to'] },
      { text: 'Do this before the meeting.', flags: [] },
    ],
  },
  check({ uiLanguage, report }) {
    return {
      passage(passage) {
        for (const { entry, start, end } of passage.matches) {
          if (entry.kind !== 'expression' || isWithin(passage.silent, start, end)) continue;
          const plain = entry.plain ?? [];
          const message = messages[uiLanguage](passage.text.slice(start, end), plain);
          report({ passage, start, end, message, verdict: entry.verdict, suggestions: plain, help: entry.help });
        }
      },
    };
  },
};
