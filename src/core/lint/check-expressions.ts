import type { ExpressionRule, Language } from '../../schema/index.ts';
import type { TermMatch } from '../types.ts';
import { isWithin } from './ranges.ts';
import { fitWordings } from './replace/index.ts';
import type { Passage, Rule } from './rule.ts';

/** Words in the quotation marks of a language. */
export const quote: Record<Language, (words: string) => string> = {
  fr: (words) => `« ${words} »`,
  en: (words) => `“${words}”`,
};

const joinWith: Record<Language, string> = { fr: ' ou ', en: ' or ' };

/** Plain wordings as a message gives them, best first: « a » ou « b ». */
export const quoteAll = (plain: readonly string[], language: Language): string =>
  plain.map(quote[language]).join(joinWith[language]);

/** What is wrong with the words found, and what to write instead. `plain` may be empty: the words can go. */
export type ExpressionMessages = Record<Language, (words: string, plain: readonly string[]) => string>;

/** What a rule does whose words are expressions of the glossary. `isLeftAlone` tells the places where they may stand. */
export function checkExpressions(
  rule: ExpressionRule,
  messages: ExpressionMessages,
  isLeftAlone: (passage: Passage, match: TermMatch) => boolean = () => false,
): Rule['check'] {
  return ({ uiLanguage, report }) => {
    const messageFor = keepMessages(messages[uiLanguage]);
    return {
      passage(passage) {
        for (const match of passage.matches) {
          const { entry, start, end } = match;
          if (entry.kind !== 'expression' || (entry.rule ?? 'jargon/expression') !== rule) continue;
          if (isWithin(passage.silent, start, end) || isLeftAlone(passage, match)) continue;
          const { shown, ...words } = fitWordings(passage.text, passage.tokens, match, endOf(passage, end));
          const message = messageFor(passage.text.slice(words.start, words.end), shown);
          report({ passage, message, verdict: entry.verdict, help: entry.help, ...words });
        }
      },
    };
  };
}

/** A code has tens of thousands of findings and hundreds of messages: each is written once. */
function keepMessages(write: ExpressionMessages[Language]): ExpressionMessages[Language] {
  const kept = new Map<string, string>();
  return (words, plain) => {
    const key = `${words}\t${plain.join('\t')}`;
    const message = kept.get(key) ?? write(words, plain);
    kept.set(key, message);
    return message;
  };
}

/** « en application d’ » ends after its apostrophe; in English, an apostrophe opens another word. */
const endOf = ({ text, language }: Passage, end: number): number =>
  language === 'fr' && /['’]/.test(text.charAt(end)) ? end + 1 : end;
