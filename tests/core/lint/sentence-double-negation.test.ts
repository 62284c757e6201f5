import { expect, test } from 'vitest';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/double-negation';

test('the message says what to write instead', async () => {
  expect(await lintWith(rule, 'Cette activité n’est pas incompatible avec un emploi.')).toMatchObject([
    {
      message: '«\u00a0n’est pas incompatible\u00a0» dit non deux fois\u00a0: écrivez «\u00a0compatible\u00a0»',
      suggestions: ['compatible'],
    },
  ]);
  expect(await lintWith(rule, 'Le salarié ne peut s’opposer au prélèvement.')).toMatchObject([
    { excerpt: 'ne peut s’opposer', suggestions: ['devoir accepter'] },
  ]);
});

/** Sentences of codes and of official pages. */
test.each([
  [
    'Les tiers n’ont pas le droit d’entrer dans le logement loué sans l’accord du locataire.',
    'n’ont pas le droit d’entrer dans le logement loué sans',
  ],
  [
    'Ces biens ne peuvent en aucun cas être déplacés sans le consentement du prêteur.',
    'ne peuvent en aucun cas être déplacés sans',
  ],
  ['Le congé n’est pas rémunéré, sauf si un accord le prévoit.', 'n’est pas rémunéré, sauf si'],
  [
    'Le vendeur n’est pas tenu de la garantie, à moins que l’acheteur agisse.',
    'n’est pas tenu de la garantie, à moins que',
  ],
  ['Ces dispositions ne font pas obstacle à ce que le juge décide.', 'ne font pas obstacle'],
  ['Aucune règle n’interdit de venir.', 'n’interdit'],
  ['La combinaison des comptes ne dispense pas les entités d’agir.', 'ne dispense pas'],
  ['Elle n’est accordée que si les règles n’ont pas changé.', 'n’est accordée que si les règles n’ont pas'],
])('flagged: %s', async (text, excerpt) => {
  expect(await excerptsWith(rule, text)).toEqual([excerpt]);
});

test.each([
  ['« ne … que » alone', 'L’aide n’est versée que si vous êtes étudiant.'],
  ['« sans » that describes', 'La mairie n’aide pas les personnes sans domicile. Il ne paie pas sans délai.'],
  ['« n° »', 'Le décret n° 85-986 du 16 septembre 1985 n’a pas changé.'],
  ['another clause', 'Si vous ne voulez plus recevoir de publicité, dites-le, sans justification.'],
  ['« dispensé » for given', 'Cette formation n’est pas dispensée par la ville, et ces deux cours ne s’excluent pas.'],
  ['a complement', 'Si cela ne permet pas d’empêcher l’accident, partez.'],
  ['« opposer » to someone', 'La situation de l’emploi ne vous sera pas opposée.'],
  ['one negation', 'Vous ne payez rien. Il est possible de venir sans carte.'],
  ['a quotation', 'Il dit : « ce n’est pas impossible ».'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test.each([
  ['Working memory is not entirely dissimilar to a table.', ['not entirely dissimilar']],
  ['Participation does not preclude agencies from using other tools.', ['not preclude']],
  ['Please don’t request access unless you need it.', ['don’t request access unless']],
  ['No fewer than three people sign.', ['No fewer than']],
  ['You may not build until the permit is signed.', ['not build until']],
  ['It is not only useful. Say whether or not you come without a car.', []],
  ['We will not begin before May, and you can come without a ticket.', []],
])('English: %s', async (text, excerpts) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toEqual(excerpts);
});
