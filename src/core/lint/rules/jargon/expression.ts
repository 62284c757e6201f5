import type { TermMatch } from '../../../types.ts';
import { checkExpressions, type ExpressionMessages, quoteAll } from '../../check-expressions.ts';
import type { Passage, Rule } from '../../rule.ts';
import { carriesHiddenVerb } from '../sentence/find-hidden-verbs.ts';

const messages: ExpressionMessages = {
  fr: (words, plain) =>
    `« ${words} » n’est pas du langage courant : ${plain.length > 0 ? `écrivez ${quoteAll(plain, 'fr')}` : 'supprimez-le, la phrase dit la même chose'}`,
  en: (words, plain) =>
    `“${words}” isn’t everyday language: ${plain.length > 0 ? `write ${quoteAll(plain, 'en')}` : 'leave it out, the sentence says the same'}`,
};

/** Bureaucratic wording that has a plain equal. « procède à la vérification » is left to the rule that gives its verb. */
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
  check(context) {
    const isLeft = context.running.has('sentence/nominalisation')
      ? (passage: Passage, { start, end }: TermMatch) => carriesHiddenVerb(passage, start, end)
      : undefined;
    return checkExpressions('jargon/expression', messages, isLeft)(context);
  },
};
