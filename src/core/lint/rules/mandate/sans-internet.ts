import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { sansInternet } from '../../mandate/grammar/sans-internet.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** A way to answer without internet. */
export const rule = createPromiseRule({
  id: 'mandate/sans-internet',
  severity: 'warning',
  source: {
    title: 'Insee Première n° 1953, « 15 % de la population est en situation d’illectronisme en 2021 »',
    url: 'https://www.insee.fr/fr/statistiques/7633654',
  },
  judge: judgeBy(sansInternet),
  words: {
    fr: {
      missing: 'Ce texte ne semble donner aucun moyen de répondre sans internet',
      partial: { only: 'Ce texte n’accepte que les réponses en ligne' },
      ground: 'C’est une bonne pratique : aucun article du CRPA ne l’impose',
      sentence: 'Vous n’avez pas internet ? Écrivez à [adresse] ou venez à [lieu, jours et heures].',
    },
    en: {
      missing: 'This text doesn’t seem to give a way to answer without internet',
      partial: { only: 'This text accepts online answers only' },
      ground: 'It is good practice: no article of the French code (CRPA) requires it',
      sentence: 'No internet? Write to [address] or come to [place, days and times].',
    },
  },
  examples: {
    fr: [
      { text: 'Les avis sont reçus uniquement en ligne.', flags: ['Les avis sont reçus uniquement en ligne.'] },
      { text: 'Écrivez-nous par courrier électronique.', flags: ['Écrivez-nous par courrier électronique.'] },
      { text: 'Le dossier est consultable en mairie.', flags: ['Le dossier est consultable en mairie.'] },
      { text: 'Vous pouvez aussi déposer votre avis à l’accueil de la mairie.', flags: [] },
      { text: 'Répondez en ligne ou par courrier.', flags: [] },
    ],
    en: [
      { text: 'Responses are accepted online only.', flags: ['Responses are accepted online only.'] },
      { text: 'Email us your views.', flags: ['Email us your views.'] },
      { text: 'You can also hand in your form at the library.', flags: [] },
      { text: 'Reply online or by post.', flags: [] },
    ],
  },
});
