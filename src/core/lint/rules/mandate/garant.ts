import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { garant } from '../../mandate/grammar/garant.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** A neutral person who sees that the rules are kept. Not every consultation has one. */
export const rule = createPromiseRule({
  id: 'mandate/garant',
  severity: 'info',
  source: {
    title: 'Commission nationale du débat public, « Nos garantes et garants »',
    url: 'https://debatpublic.fr/nos-garants-739',
  },
  judge: judgeBy(garant),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire si une personne neutre veille aux règles',
      partial: {},
      ground: 'Toutes les consultations n’en ont pas : s’il n’y en a pas, laissez le texte ainsi',
      sentence: '[Prénom Nom], qui ne dépend pas de nous, est garant de cette consultation : [téléphone ou courriel].',
    },
    en: {
      missing: 'This text doesn’t seem to say whether a neutral person watches over the rules',
      partial: {},
      ground: 'Not every consultation has one: if there is none, leave the text as it is',
      sentence:
        '[Name], who does not work for us, is the independent guarantor of this consultation: [phone or email].',
    },
  },
  examples: {
    fr: [
      {
        text: 'La ville se porte garante de la qualité du débat.',
        flags: ['La ville se porte garante de la qualité du débat.'],
      },
      { text: 'Mme Vasseur a été désignée garante de la concertation.', flags: [] },
    ],
    en: [
      { text: 'We guarantee a good debate.', flags: ['We guarantee a good debate.'] },
      { text: 'An independent inspector, Ms Quinn, has been appointed.', flags: [] },
    ],
  },
});
