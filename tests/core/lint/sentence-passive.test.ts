import { expect, test } from 'vitest';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/passive';

test('the message names the verb and who should come first', async () => {
  expect(await lintWith(rule, 'Le dossier est instruit par la préfecture. Il devra être complété.')).toMatchObject([
    {
      severity: 'info',
      excerpt: 'est instruit par',
      message:
        '«\u00a0est instruit par\u00a0» est au passif\u00a0: commencez par celui qui agit, nommé après «\u00a0par\u00a0», et mettez le verbe à l’actif',
    },
    {
      excerpt: 'devra être complété',
      message:
        '«\u00a0devra être complété\u00a0» ne dit pas qui agit\u00a0: nommez la personne ou le service, ou écrivez «\u00a0vous\u00a0»',
    },
  ]);
});

/** Sentences of codes and of official pages. */
test.each([
  ['Votre taux d’invalidité sera déterminé par un médecin.', 'sera déterminé par'],
  ['La taxe n’a pas encore été payée par le vendeur.', 'a pas encore été payée par'],
  ['Les documents doivent être traduits par un traducteur assermenté.', 'doivent être traduits par'],
  ['Cette déclaration doit obligatoirement être réalisée en ligne.', 'doit obligatoirement être réalisée'],
  ['Les travaux sont suivis de près, et ils sont payés par la commune.', 'sont payés par'],
  ['Le registre est ouvert par le maire.', 'est ouvert par'],
  ['Cet acte peut être signé par Mme Roux.', 'être signé par'],
  ['Le mineur est admis, par son administration, à poursuivre ses études.', 'est admis, par'],
  ['Il adresse cette liste, qui doit être complétée tous les ans.', 'doit être complétée'],
  ['Le rapport est remis au conseil par le maire.', 'est remis au conseil par'],
  ['Sa demande doit lui être apportée par une tierce personne.', 'doit lui être apportée par'],
])('flagged: %s', async (text, excerpt) => {
  expect(await excerptsWith(rule, text)).toEqual([excerpt]);
});

test.each([
  ['a state and a place', 'La mairie est concernée par ce texte. Elle est ouverte par mauvais temps.'],
  ['more states', 'L’activité doit être exercée en France. Les filets doivent être conçus ainsi.'],
  ['states', 'La mairie est ouverte. Elle est située place Foch, et doit être fermée le lundi.'],
  [
    'a case, not a duty',
    'Lorsque l’opération projetée doit être réalisée sur deux communes, le préfet ouvre l’enquête.',
  ],
  ['a case, with « si »', 'S’il doit être remplacé, le titulaire en informe le conseil.'],
  ['which ones', 'Les pièces qui doivent être vérifiées sont listées ici.'],
  ['the noun’s « par »', 'Votre retour est subordonné à la vérification par un médecin.'],
  [
    'sanctions, causes, means',
    'La fraude est punie par une amende. Le délai est prolongé par une des causes de droit.',
  ],
  ['a document after « par »', 'L’infraction a été constatée par un procès-verbal.'],
  ['past tenses with être', 'Le maire est venu par le train. Les élus sont arrivés par la gare et sont restés.'],
  ['pronominal verbs', 'La commission s’est réunie. Les parties se sont engagées par écrit.'],
  ['means', 'La demande est faite par courrier et la décision est notifiée par lettre recommandée.'],
  ['times', 'La somme est versée par mois et par enfant, et l’aide est calculée par année.'],
  ['texts of law', 'Les conditions sont fixées par décret et le montant est prévu par l’article 5.'],
  ['the summer', 'Le festival d’été organisé par la ville commence lundi.'],
  ['another participle’s « par »', 'L’aide est accordée aux personnes employées par la commune.'],
  ['what joins two things', 'Les mots « un an » sont remplacés par les mots « deux ans ». Il est suivi par un jardin.'],
  ['distribution', 'La liste est jugée élément par élément.'],
  ['« peut » that leaves nobody out', 'Le délai peut être prolongé.'],
  ['bare nouns', 'Le bulletin est remis par anticipation et la somme est payée par quinzaine ou par affiches.'],
  ['« en » and a noun', 'Les proches doivent être en capacité de venir.'],
  ['« plus » and an adjective', 'Ces mots sont plus faciles à lire par les enfants.'],
  ['set phrases', 'Ce délai doit être pris en compte. Il ne doit pas être confondu avec un autre.'],
  ['no agent', 'Le projet est financé à moitié. La salle a été repeinte.'],
  ['a quotation', 'Il écrit : « le budget est voté par le conseil ».'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test.each([
  ['The order must also be approved by the state office.', ['be approved by']],
  ['The fee must be paid before May.', ['must be paid']],
  ['The hall is located in the square, is closed by noon and can be found easily.', []],
  ['Brains are inclined to group things by type. The form must be accompanied by a photo.', []],
  ['This is done by post, by Friday, and by filling in the form.', []],
  ['You must be registered, and you must be interested in the plan.', ['must be registered']],
  ['A list is judged item by item.', []],
])('English: %s', async (text, excerpts) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toEqual(excerpts);
});

test('a law text may name who acts last, but must name them', async () => {
  const text = 'Le budget est voté par le conseil municipal. Il doit être transmis avant le 3 mai.';
  expect(await excerptsWith(rule, text)).toEqual(['est voté par', 'doit être transmis']);
  expect(await excerptsWith(rule, text, { profile: 'law' })).toEqual(['doit être transmis']);
});
