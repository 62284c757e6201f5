import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { contributions } from '../../mandate/grammar/contributions.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** What is done with what people say. */
export const rule = createPromiseRule({
  id: 'mandate/contributions',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L132-2 (synthèse des observations)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367447',
  },
  judge: judgeBy(contributions),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire ce que deviendront les avis',
      partial: {
        vague: 'Ce texte promet d’écouter, mais ne dit pas ce que deviendront les avis',
        firm: 'Ce texte ne promet rien de sûr sur ce que deviendront les avis',
      },
      ground:
        'La loi impose une synthèse pour la seule consultation ouverte (CRPA, articles L132-1 et L132-2) : ailleurs, c’est une bonne pratique',
      sentence: '[Le service urbanisme] lira tous les avis et en écrira une synthèse pour [ceux qui décident].',
    },
    en: {
      missing: 'This text doesn’t seem to say what becomes of people’s views',
      partial: {
        vague: 'This text promises to listen, but doesn’t say what becomes of people’s views',
        firm: 'This text promises nothing sure about what becomes of people’s views',
      },
      ground:
        'French law requires a summary for the “open consultation” only (CRPA, articles L132-1 and L132-2): elsewhere, it is good practice',
      sentence: '[The planning team] will read every comment and write a summary for [those who decide].',
    },
  },
  examples: {
    fr: [
      { text: 'Vos avis seront pris en compte.', flags: ['Vos avis seront pris en compte.'] },
      { text: 'Vos idées nourriront la réflexion.', flags: ['Vos idées nourriront la réflexion.'] },
      { text: 'Nous lirons tous les avis.', flags: [] },
      { text: 'Une synthèse des avis sera remise au maire.', flags: [] },
    ],
    en: [
      { text: 'Your views will be taken into account.', flags: ['Your views will be taken into account.'] },
      { text: 'Your ideas will help us.', flags: ['Your ideas will help us.'] },
      { text: 'We will read every comment.', flags: [] },
      { text: 'A summary of the responses will be sent to the mayor.', flags: [] },
    ],
  },
});
