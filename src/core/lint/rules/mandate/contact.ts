import { createPromiseRule } from '../../mandate/create-promise-rule.ts';
import { contact } from '../../mandate/grammar/contact.ts';
import { judgeBy } from '../../mandate/judge.ts';

/** Whom to ask. */
export const rule = createPromiseRule({
  id: 'mandate/contact',
  severity: 'warning',
  source: {
    title: 'Code des relations entre le public et l’administration, article L111-2 (nom et adresse de l’agent)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367321',
  },
  judge: judgeBy(contact),
  words: {
    fr: {
      missing: 'Ce texte ne semble pas dire à qui poser une question',
      partial: { address: 'Ce texte invite à poser des questions, mais ne donne ni nom ni adresse' },
      ground: 'C’est une bonne pratique : aucun article du CRPA ne l’impose',
      sentence: 'Une question ? [Nom ou service], [téléphone], [courriel].',
    },
    en: {
      missing: 'This text doesn’t seem to say whom to ask',
      partial: { address: 'This text invites questions, but gives neither a name nor an address' },
      ground: 'It is good practice: no article of the French code (CRPA) requires it',
      sentence: 'Questions? [Name or team], [phone], [email].',
    },
  },
  examples: {
    fr: [
      { text: 'N’hésitez pas à nous contacter !', flags: ['N’hésitez pas à nous contacter !'] },
      { text: 'Une question ? Appelez Mme Lorin, du service urbanisme.', flags: [] },
      { text: 'Renseignements à l’accueil de la mairie.', flags: [] },
    ],
    en: [
      { text: 'Contact us!', flags: ['Contact us!'] },
      { text: 'Questions? Ring Jo Marsh in the parks team.', flags: [] },
      { text: 'For information, ask at the library desk.', flags: [] },
    ],
  },
});
