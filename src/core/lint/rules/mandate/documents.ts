import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { documents } from '../../mandate/grammar/documents.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** What there is to read, and where. */
export const rule = createPromiseRule({
  id: 'mandate/documents',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L131-1 (informations utiles)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367439',
  },
  judge: judgeBy(documents),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire où lire les documents',
      partial: { where: 'Ce texte parle de documents, mais ne dit pas où les lire' },
      ground: 'La loi demande de donner « les informations utiles » (CRPA, article L131-1)',
      sentence: 'Le dossier se lit sur [adresse du site] et à [lieu].',
    },
    en: {
      missing: 'This text doesn’t seem to say where to read the documents',
      partial: { where: 'This text mentions documents, but doesn’t say where to read them' },
      ground: 'French law asks for “useful information” (CRPA, article L131-1)',
      sentence: 'You can read the plans on [website] and at [place].',
    },
  },
  examples: {
    fr: [
      { text: 'Un dossier est disponible.', flags: ['Un dossier est disponible.'] },
      { text: 'Répondez au questionnaire en mairie.', flags: ['Répondez au questionnaire en mairie.'] },
      { text: 'Les plans sont affichés à la mairie.', flags: [] },
      { text: 'Lisez le dossier sur www.ville.example.', flags: [] },
    ],
    en: [
      { text: 'A report is available.', flags: ['A report is available.'] },
      { text: 'Fill in the survey at the library.', flags: ['Fill in the survey at the library.'] },
      { text: 'The plans are on display at the library.', flags: [] },
      { text: 'Read the report on www.town.example.', flags: [] },
    ],
  },
});
