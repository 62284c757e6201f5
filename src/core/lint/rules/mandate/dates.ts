import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { judgeDates } from '../../mandate/judge-dates.ts';

/** Until when people can answer. */
export const rule = createPromiseRule({
  id: 'mandate/dates',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L131-1 (délai raisonnable)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367439',
  },
  judge: judgeDates,
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire jusqu’à quand on peut répondre',
      partial: {
        later: 'Ce texte renvoie ses dates à plus tard',
        closing: 'Ce texte ne donne pas de date de fin pour répondre',
        firm: 'Ce texte ne donne pas de date sûre pour répondre',
      },
      ground: 'La loi demande un « délai raisonnable » (CRPA, article L131-1)',
      sentence: 'Vous pouvez répondre du [date] au [date].',
    },
    en: {
      missing: 'This text doesn’t seem to say until when people can answer',
      partial: {
        later: 'This text puts off its dates',
        closing: 'This text gives no last day to answer',
        firm: 'This text gives no sure date to answer',
      },
      ground: 'French law asks for “a reasonable time” (CRPA, article L131-1)',
      sentence: 'You can answer from [date] to [date].',
    },
  },
  examples: {
    fr: [
      {
        text: 'La date de clôture sera communiquée prochainement.',
        flags: ['La date de clôture sera communiquée prochainement.'],
      },
      {
        text: 'La synthèse des avis sera publiée avant le 30 juin.',
        flags: ['La synthèse des avis sera publiée avant le 30 juin.'],
      },
      { text: 'Vous pouvez écrire jusqu’au 12 mars à la mairie.', flags: [] },
      { text: 'La consultation est ouverte du 3 au 28 mars 2027.', flags: [] },
    ],
    en: [
      { text: 'The closing date will be announced soon.', flags: ['The closing date will be announced soon.'] },
      {
        text: 'The summary of your views will be published by 30 June.',
        flags: ['The summary of your views will be published by 30 June.'],
      },
      { text: 'You can write to the town hall until 12 March.', flags: [] },
      { text: 'The consultation runs from 3 to 28 March 2027.', flags: [] },
    ],
  },
});
