import { checkExpressions, type ExpressionMessages, quoteAll } from '../../check-expressions.ts';
import { isEnglish } from '../../is-english.ts';
import { isName } from '../../is-name.ts';
import { isPresented } from '../../is-presented.ts';
import type { Rule } from '../../rule.ts';

const messages: ExpressionMessages = {
  fr: (words, plain) => `« ${words} » vient de l’anglais : écrivez ${quoteAll(plain, 'fr')}`,
  en: (words, plain) => `“${words}” comes from English: in French, write ${quoteAll(plain, 'fr')}`,
};

/** English words of offices and software that have a plain French equal. Names and passages in English are left alone. */
export const rule: Rule = {
  id: 'word/anglicism',
  severity: 'warning',
  languages: ['fr'],
  source: {
    title: 'Décret n° 96-602 du 3 juillet 1996 relatif à l’enrichissement de la langue française, article 11',
    url: 'https://avenir-langue-francaise.org/legislation/decret-3-juillet-1996-enrichissement-de-la-langue-francaise/',
  },
  examples: {
    fr: [
      { text: 'La mairie organise un workshop lundi.', flags: ['workshop'] },
      { text: 'Les travaux vont impacter la rue.', flags: ['impacter'] },
      { text: 'La mairie organise un atelier lundi.', flags: [] },
      { text: 'L’association OGP Toolbox a présenté son outil.', flags: [] },
      { text: 'Abonnez-vous à la lettre d’information (newsletter).', flags: [] },
    ],
    en: [{ text: 'The council holds a workshop on Monday.', flags: [] }],
  },
  check: checkExpressions(
    'word/anglicism',
    messages,
    (passage, match) =>
      isName(passage, match) || isEnglish(passage, match.start, match.end) || isPresented(passage, match),
  ),
};
