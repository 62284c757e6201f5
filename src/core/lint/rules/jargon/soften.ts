import { checkExpressions, type ExpressionMessages, quoteAll } from '../../check-expressions.ts';
import { isExplained } from '../../is-explained.ts';
import type { Rule } from '../../rule.ts';

const messages: ExpressionMessages = {
  fr: (words, plain) =>
    `« ${words} » peut faire peur, accuser ou rabaisser : ${plain.length > 0 ? `écrivez plutôt ${quoteAll(plain, 'fr')}` : 'supprimez-le, la règle reste la même'}`,
  en: (words, plain) =>
    `“${words}” may frighten, accuse or belittle: ${plain.length > 0 ? `write ${quoteAll(plain, 'en')} instead` : 'leave it out, the rule stays the same'}`,
};

/** Words that frighten, accuse or belittle readers, with kinder wording. The duty stays; the threat goes. */
export const rule: Rule = {
  id: 'jargon/soften',
  severity: 'warning',
  source: {
    title: 'Social Security Administration, Writing Guidelines for Notices (“Use proper tone”)',
    url: 'https://secure.ssa.gov/apps10/poms.nsf/lnx/0900610030',
  },
  examples: {
    fr: [
      { text: 'Répondez avant le 3 mai, sous peine de perdre votre place.', flags: ['sous peine de'] },
      { text: 'Vous devez impérativement signer la page 2.', flags: ['impérativement'] },
      { text: 'Si vous ne répondez pas avant le 3 mai, vous perdrez votre place.', flags: [] },
      { text: 'La lettre disait : « répondez, sous peine de poursuites ».', flags: [] },
    ],
    en: [
      { text: 'Failure to comply may lead to a fine.', flags: ['Failure to comply'] },
      { text: 'If you do not follow the rule, you may be fined.', flags: [] },
      { text: 'You must pay before 3 May.', flags: [] },
    ],
  },
  check: (context) =>
    checkExpressions('jargon/soften', messages, (passage, { form, start, end }) => {
      // A law names acts and faults by nouns (« mise en demeure », « manquement »): they stay there.
      const isNamed = context.profile.id === 'law' && form.partOfSpeech === 'noun';
      return isNamed || isExplained(passage, start, end);
    })(context),
};
