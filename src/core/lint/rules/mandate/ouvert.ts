import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { ouvert } from '../../mandate/grammar/ouvert.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** What can still change, named. */
export const rule = createPromiseRule({
  id: 'mandate/ouvert',
  severity: 'warning',
  source: {
    title: 'Comédie, « On parle de concertation alors que les décisions sont déjà prises »',
    url: 'https://www.comedie.org/popup/on-parle-de-concertation-alors-que-les-decisions-sont-deja-prises/',
  },
  judge: judgeBy(ouvert),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire ce qui peut encore changer',
      partial: {
        what: 'Ce texte dit que le projet peut changer, mais pas sur quels points',
        firm: 'Ce texte ne dit pas clairement ce qui peut changer',
      },
      ground: 'C’est une bonne pratique : aucun article du CRPA ne l’impose',
      sentence: 'Peuvent encore changer : [les arbres, les bancs, le sens de circulation].',
    },
    en: {
      missing: 'This text doesn’t seem to say what can still change',
      partial: {
        what: 'This text says that the project can change, but not on what points',
        firm: 'This text doesn’t clearly say what can change',
      },
      ground: 'It is good practice: no article of the French code (CRPA) requires it',
      sentence: 'What can still change: [the trees, the benches, the direction of traffic].',
    },
  },
  examples: {
    fr: [
      { text: 'Le projet peut encore évoluer.', flags: ['Le projet peut encore évoluer.'] },
      { text: 'Votre avis compte ! Participez !', flags: ['Votre avis compte !'] },
      { text: 'Rien n’est joué pour les arbres.', flags: [] },
      { text: 'Le sens de circulation peut encore changer.', flags: [] },
    ],
    en: [
      { text: 'The project can still change.', flags: ['The project can still change.'] },
      { text: 'Your voice matters!', flags: ['Your voice matters!'] },
      { text: 'Nothing is settled yet for the trees.', flags: [] },
      { text: 'The direction of traffic can still change.', flags: [] },
    ],
  },
});
