import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { decideur } from '../../mandate/grammar/decideur.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** Who decides in the end. */
export const rule = createPromiseRule({
  id: 'mandate/decideur',
  severity: 'warning',
  source: {
    title: 'Comédie, « On parle de concertation alors que les décisions sont déjà prises »',
    url: 'https://www.comedie.org/popup/on-parle-de-concertation-alors-que-les-decisions-sont-deja-prises/',
  },
  judge: judgeBy(decideur),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire qui décidera à la fin',
      partial: {
        who: 'Ce texte annonce une décision, mais ne dit pas qui la prendra',
        firm: 'Ce texte ne dit pas sûrement qui décidera',
      },
      ground: 'C’est une bonne pratique : aucun article du CRPA ne l’impose',
      sentence: '[Le conseil municipal] prendra la décision le [date].',
    },
    en: {
      missing: 'This text doesn’t seem to say who will decide in the end',
      partial: {
        who: 'This text announces a decision, but doesn’t say who will take it',
        firm: 'This text doesn’t firmly say who will decide',
      },
      ground: 'It is good practice: no article of the French code (CRPA) requires it',
      sentence: '[The town council] will decide on [date].',
    },
  },
  examples: {
    fr: [
      { text: 'La décision sera prise en juin.', flags: ['La décision sera prise en juin.'] },
      {
        text: 'Le conseil municipal a décidé de lancer une concertation.',
        flags: ['Le conseil municipal a décidé de lancer une concertation.'],
      },
      { text: 'Le conseil municipal tranchera en juin.', flags: [] },
      { text: 'La décision revient au préfet.', flags: [] },
    ],
    en: [
      { text: 'The decision will be made in June.', flags: ['The decision will be made in June.'] },
      {
        text: 'The council has decided to launch a consultation.',
        flags: ['The council has decided to launch a consultation.'],
      },
      { text: 'The town council will decide in June.', flags: [] },
      { text: 'It is up to the mayor.', flags: [] },
    ],
  },
});
