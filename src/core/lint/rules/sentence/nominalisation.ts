import type { Language } from '../../../../schema/index.ts';
import { quote } from '../../check-expressions.ts';
import type { Rule } from '../../rule.ts';

import { findHiddenVerbs } from './find-hidden-verbs.ts';

interface Wordings {
  carried: (words: string, verb: string) => string;
  chain: (words: string, count: number, verbs: string) => string;
}

const messages: Record<Language, Wordings> = {
  fr: {
    carried: (words, verb) => `${words} cache un verbe dans un nom : écrivez « ${verb} »`,
    chain: (words, count, verbs) =>
      `${words} empile ${count} noms d’action : dites qui fait quoi, avec des verbes${verbs && ` (${verbs})`}`,
  },
  en: {
    carried: (words, verb) => `${words} hides a verb in a noun: write “${verb}”`,
    chain: (words, count, verbs) =>
      `${words} piles up ${count} nouns of action: say who does what, with verbs${verbs && ` (${verbs})`}`,
  },
};

/** Verbs hidden in nouns: a verb that only carries the noun of an action, or three such nouns in a row. */
export const rule: Rule = {
  id: 'sentence/nominalisation',
  severity: 'info',
  source: {
    title: 'Federal Plain Language Guidelines, “Avoid hidden verbs”',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-hidden-verbs/',
  },
  examples: {
    fr: [
      { text: 'La mairie procède à la vérification du dossier.', flags: ['procède à la vérification'] },
      { text: 'Vous devez effectuer le paiement lundi.', flags: ['effectuer le paiement'] },
      { text: 'Le remboursement de la somme est effectué en mars.', flags: ['remboursement de la somme est effectué'] },
      {
        text: 'Elle suit la mise en œuvre de la réalisation du contrôle.',
        flags: ['mise en œuvre de la réalisation du contrôle'],
      },
      {
        text: 'La mairie vérifie le dossier, puis elle décide. Elle applique la décision prise par le conseil.',
        flags: [],
      },
      { text: 'L’évaluation de la formation est longue. Il effectue un stage.', flags: [] },
    ],
    en: [
      { text: 'We will carry out an assessment of your needs.', flags: ['carry out an assessment'] },
      { text: 'You must make an application before May.', flags: ['make an application'] },
      { text: 'We will assess your needs. They conduct the orchestra.', flags: [] },
    ],
  },
  check({ uiLanguage, report }) {
    const say = messages[uiLanguage];
    return {
      passage(passage) {
        const { tokens, text } = passage;
        for (const { first, last, verbs, chain } of findHiddenVerbs(passage)) {
          const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
          const words = quote[uiLanguage](text.slice(start, end));
          const listed = [...new Set(verbs)].slice(0, 3).map(quote[uiLanguage]).join(', ');
          const message = chain ? say.chain(words, chain, listed) : say.carried(words, verbs[0] ?? '');
          report({ passage, start, end, message, suggestions: chain ? [] : verbs });
        }
      },
    };
  },
};
