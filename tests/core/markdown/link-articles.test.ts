import { expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/markdown/index.ts';

const known = new Set(['L131-1', 'R*132-6', 'L132-1']);
const link = (text: string, language: 'fr' | 'en' = 'fr') =>
  linkArticles(text, language, known)
    .map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.href})`))
    .join('');

it.each([
  ['l’article L131-1 dit', 'l’article [L131-1](/loi/crpa/l131-1/) dit'],
  ['l’article R*132-6.', 'l’article [R*132-6](/loi/crpa/r132-6/).'],
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
