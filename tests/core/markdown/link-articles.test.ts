import { expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/markdown/index.ts';

const known = new Set(['L131-1', 'R132-6', 'L132-1']);
const link = (text: string, language: 'fr' | 'en' = 'fr') =>
  linkArticles(text, language, known)
    .map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.href})`))
    .join('');

it.each([
  ['l’article L131-1 dit', 'l’article [L131-1](/loi/crpa/l131-1/) dit'],
  ['l’article R*132-6.', 'l’article [R*132-6](/loi/crpa/r132-6/).'],
  ["à l'article R. * 132-6", "à l'article [R. * 132-6](/loi/crpa/r132-6/)"],
  [
    "aux articles L. 131-1 à L. 132-1, à l'article R.*132-6 et R. 9-1",
    "aux articles [L. 131-1](/loi/crpa/l131-1/) à [L. 132-1](/loi/crpa/l132-1/), à l'article [R.*132-6](/loi/crpa/r132-6/) et R. 9-1",
  ],
  [
    'les articles L. 131-1, L. 132-1 et L. 211-2 du code de commerce',
    'les articles L. 131-1, L. 132-1 et L. 211-2 du code de commerce',
  ],
  ['L. 131-1 du livre des procédures fiscales', 'L. 131-1 du livre des procédures fiscales'],
  ["l'article L. 131-1 du présent code", "l'article [L. 131-1](/loi/crpa/l131-1/) du présent code"],
  ['l’article L 131-1', 'l’article [L 131-1](/loi/crpa/l131-1/)'],
  ['l’article L999-1', 'l’article L999-1'],
  ['l’article L132-1 du code de l’environnement', 'l’article L132-1 du code de l’environnement'],
  [
    'l’article L132-1 du code des relations entre le public et l’administration',
    'l’article [L132-1](/loi/crpa/l132-1/) du code des relations entre le public et l’administration',
  ],
])('« %s »', (text, expected) => expect(link(text)).toBe(expected));

it('leads to the English page from English text', () => {
  expect(link('article L131-1', 'en')).toBe('article [L131-1](/en/law/crpa/l131-1/)');
});
