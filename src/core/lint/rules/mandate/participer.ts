import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { participer } from '../../mandate/grammar/participer.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** By what way people answer. */
export const rule = createPromiseRule({
  id: 'mandate/participer',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L131-1 (modalités)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367439',
  },
  judge: judgeBy(participer),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire comment répondre',
      partial: { how: 'Ce texte invite à répondre, mais ne dit pas par quel moyen' },
      ground: 'La loi demande de rendre publiques les règles pratiques (CRPA, article L131-1)',
      sentence: 'Répondez sur [adresse du site], par lettre à [adresse] ou à l’accueil de [lieu].',
    },
    en: {
      missing: 'This text doesn’t seem to say how to answer',
      partial: { how: 'This text invites people to answer, but doesn’t say how' },
      ground: 'French law asks for the practical rules to be public (CRPA, article L131-1)',
      sentence: 'Answer on [website], by letter to [address] or at [place].',
    },
  },
  examples: {
    fr: [
      { text: 'Donnez votre avis avant tout !', flags: ['Donnez votre avis avant tout !'] },
      { text: 'Le dossier est consultable en mairie.', flags: ['Le dossier est consultable en mairie.'] },
      { text: 'Vous pouvez écrire à la mairie.', flags: [] },
      { text: 'Un registre est ouvert à l’accueil de la mairie.', flags: [] },
    ],
    en: [
      { text: 'Have your say!', flags: ['Have your say!'] },
      { text: 'The plans are on display at the town hall.', flags: ['The plans are on display at the town hall.'] },
      { text: 'You can write to the town hall.', flags: [] },
      { text: 'Fill in the form at the library.', flags: [] },
    ],
  },
});
