import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { judgeRestitution } from '../../mandate/judge-restitution.ts';

/** When and where the results are made known. */
export const rule = createPromiseRule({
  id: 'mandate/restitution',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L131-1 (résultats ou suites envisagées)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367439',
  },
  judge: judgeRestitution,
  words: {
    fr: {
      missing: 'Ce texte ne semble dire ni quand ni où lire les résultats',
      partial: {
        both: 'Ce texte promet des résultats, mais ne dit ni quand ni où les lire',
        when: 'Ce texte promet des résultats, mais ne dit pas quand',
        where: 'Ce texte promet des résultats, mais ne dit pas où les lire',
        firm: 'Ce texte ne promet pas sûrement de publier les résultats',
      },
      ground: 'La loi demande de publier les résultats ou les suites (CRPA, article L131-1)',
      sentence:
        'La synthèse des avis et la décision seront publiées le [date] sur [adresse du site] et affichées à [lieu].',
    },
    en: {
      missing: 'This text doesn’t seem to say when or where to read the results',
      partial: {
        both: 'This text promises results, but doesn’t say when or where to read them',
        when: 'This text promises results, but doesn’t say when',
        where: 'This text promises results, but doesn’t say where to read them',
        firm: 'This text doesn’t firmly promise to publish the results',
      },
      ground: 'French law asks for the results, or what will follow, to be published (CRPA, article L131-1)',
      sentence: 'The summary of views and the decision will be published on [date] on [website] and posted at [place].',
    },
  },
  examples: {
    fr: [
      { text: 'Les résultats seront publiés.', flags: ['Les résultats seront publiés.'] },
      {
        text: 'Les résultats seront publiés sur le site de la ville.',
        flags: ['Les résultats seront publiés sur le site de la ville.'],
      },
      {
        text: 'Un bilan pourrait être publié en juin sur le site de la ville.',
        flags: ['Un bilan pourrait être publié en juin sur le site de la ville.'],
      },
      { text: 'Les résultats seront affichés le 15 mai en mairie.', flags: [] },
      { text: 'Nous ferons une synthèse. Elle paraîtra en juin dans le bulletin municipal.', flags: [] },
    ],
    en: [
      { text: 'The results will be published.', flags: ['The results will be published.'] },
      {
        text: 'The results will be published on our website.',
        flags: ['The results will be published on our website.'],
      },
      { text: 'We will publish the results on our website in June.', flags: [] },
      { text: 'We will write to you in March with the result.', flags: [] },
    ],
  },
});
