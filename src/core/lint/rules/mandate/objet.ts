import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { judgeObjet } from '../../mandate/judge-objet.ts';

/** What the consultation is about, named. */
export const rule = createPromiseRule({
  id: 'mandate/objet',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L131-1 (informations utiles)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367439',
  },
  judge: judgeObjet,
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire sur quoi il consulte',
      partial: { vague: 'Ce texte ne nomme pas son sujet' },
      ground: 'La loi demande de donner « les informations utiles » (CRPA, article L131-1)',
      sentence: 'Nous vous demandons votre avis sur [le réaménagement de la place du Marché].',
    },
    en: {
      missing: 'This text doesn’t seem to say what it asks about',
      partial: { vague: 'This text doesn’t name its subject' },
      ground: 'French law asks for “useful information” (CRPA, article L131-1)',
      sentence: 'We are asking for your views on [the redesign of Market Square].',
    },
  },
  examples: {
    fr: [
      {
        text: 'Votre avis compte ! Ensemble, imaginons la ville de demain.',
        flags: ['Votre avis compte !'],
      },
      { text: 'La mairie veut refaire la rue des Lilas.', flags: [] },
      { text: 'Donnez votre avis sur les horaires de la piscine.', flags: [] },
    ],
    en: [
      { text: 'Your voice matters! Together, let’s shape tomorrow.', flags: ['Your voice matters!'] },
      { text: 'The town wants to rebuild Lilac Street.', flags: [] },
      { text: 'Give your views on the opening hours of the pool.', flags: [] },
    ],
  },
});
