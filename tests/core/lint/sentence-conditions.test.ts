import { expect, test } from 'vitest';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/conditions';

test('the message gives the number and the words', async () => {
  const text =
    'Lorsque le bail se renouvelle, le propriétaire peut augmenter le loyer s’il est trop bas, sous réserve de certaines limites.';
  expect(await lintWith(rule, text)).toMatchObject([
    {
      excerpt: 'Lorsque le bail se renouvelle, le propriétaire peut augmenter le loyer s’il est trop bas, sous réserve',
      message:
        'Cette phrase empile 3 conditions ou exceptions («\u00a0lorsque\u00a0», «\u00a0s’il\u00a0», «\u00a0sous réserve\u00a0»)\u00a0: dites d’abord la règle, puis mettez les conditions en liste ou en tableau',
    },
  ]);
});

test.each([
  ['two conditions', 'Si vous déménagez, prévenez-nous, sauf si vous restez dans la même ville.'],
  ['questions', 'Vérifiez si le dossier est complet, demandez si une pièce manque et dites si vous viendrez.'],
  ['asides', 'Venez tôt si possible, sinon appelez-nous, et le maire, s’il y a lieu, vous écrira.'],
  [
    '« à moins de » before a distance',
    'Si vous vivez à moins de 10 km et à moins de 30 minutes, venez en cas de besoin.',
  ],
  ['« dès lors » for so', 'Le maire a signé. Dès lors, si vous payez, vous pouvez entrer, sauf le lundi.'],
  ['« si et seulement si »', 'La demande est acceptée si et seulement si elle est complète, sauf le lundi.'],
  ['« même si »', 'L’aide est versée même si vous travaillez, en cas de maladie, et même si vous êtes absent.'],
  ['quoted words', 'Les mots : « si, sauf, à condition que, lorsque » sont ajoutés.'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test('« sauf si » opens one condition, three open a stack', async () => {
  const text = 'Vous payez si vous venez, sauf si vous êtes étudiant, à condition que vous ayez une carte.';
  expect(await excerptsWith(rule, text)).toEqual(['si vous venez, sauf si vous êtes étudiant, à condition']);
});

test.each([
  ['You may apply if you live here, unless you are abroad, subject to the rules below.', 1],
  ['We do research when we meet people, when we read, and when we find where they live.', 0],
  ['Check if the form is complete, see if a page is missing, and ask if it is late.', 0],
  ['If you work, unless you are ill, you pay only if you earn more.', 1],
])('English: %s', async (text, count) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toHaveLength(count);
});
