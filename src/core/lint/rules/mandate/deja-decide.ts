import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { dejaDecide } from '../../mandate/grammar/deja-decide.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** What is already decided, or that nothing is. */
export const rule = createPromiseRule({
  id: 'mandate/deja-decide',
  severity: 'warning',
  source: {
    title: 'Comédie, « On parle de concertation alors que les décisions sont déjà prises »',
    url: 'https://www.comedie.org/popup/on-parle-de-concertation-alors-que-les-decisions-sont-deja-prises/',
  },
  judge: judgeBy(dejaDecide),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire ce qui est déjà décidé',
      partial: { what: 'Ce texte dit que des points sont fixés, mais pas lesquels' },
      ground: 'C’est une bonne pratique : aucun article du CRPA ne l’impose',
      sentence: 'Sont déjà décidés : [le lieu et le budget]. Ils ne changeront pas.',
    },
    en: {
      missing: 'This text doesn’t seem to say what is already decided',
      partial: { what: 'This text says that some points are fixed, but not which ones' },
      ground: 'It is good practice: no article of the French code (CRPA) requires it',
      sentence: 'Already decided: [the place and the budget]. They will not change.',
    },
  },
  examples: {
    fr: [
      { text: 'Certains points sont déjà décidés.', flags: ['Certains points sont déjà décidés.'] },
      { text: 'Rien ne sera décidé sans vous !', flags: ['Rien ne sera décidé sans vous !'] },
      { text: 'La route, elle, est décidée.', flags: [] },
      { text: 'Le marché ne changera pas de place.', flags: [] },
    ],
    en: [
      { text: 'Some points are already decided.', flags: ['Some points are already decided.'] },
      { text: 'Nothing will be decided without you!', flags: ['Nothing will be decided without you!'] },
      { text: 'The road is already decided.', flags: [] },
      { text: 'The market will not move.', flags: [] },
    ],
  },
});
