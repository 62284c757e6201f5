import { checkExpressions, type ExpressionMessages, quoteAll } from '../../check-expressions.ts';
import { isName } from '../../is-name.ts';
import { isPresented } from '../../is-presented.ts';
import type { Rule } from '../../rule.ts';

const messages: ExpressionMessages = {
  fr: (words, plain) => `« ${words} » est du latin : écrivez ${quoteAll(plain, 'fr')}`,
  en: (words, plain) => `“${words}” is Latin: write ${quoteAll(plain, 'en')}`,
};

/** Latin that has a plain equal. Latin that everybody says (« a priori », « via », “etc”) isn't listed. */
export const rule: Rule = {
  id: 'word/latin',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Avoid jargon”',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  },
  examples: {
    fr: [
      { text: 'Le dossier est rejeté ipso facto.', flags: ['ipso facto'] },
      { text: 'La réunion est reportée sine die.', flags: ['sine die'] },
      { text: 'A priori, la réunion aura lieu ; venez via la rue Neuve, etc.', flags: [] },
      { text: 'Le juge écrit « in fine ».', flags: [] },
    ],
    en: [
      { text: 'Bring proof of address, e.g. a bill.', flags: ['e.g.'] },
      { text: 'The plan was adopted in toto.', flags: ['in toto'] },
      { text: 'Bring proof of address, for example a bill.', flags: [] },
      { text: 'The judge wrote “in toto”.', flags: [] },
    ],
  },
  check: checkExpressions(
    'word/latin',
    messages,
    (passage, match) => isName(passage, match) || isPresented(passage, match),
  ),
};
