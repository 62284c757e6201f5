import { expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const find = (source: string, options = {}) => lintWith('paragraph/length', source, options);
const sentence = 'La mairie veut refaire la place du marché avec des arbres.';
const repeat = (times: number) => Array.from({ length: times }, () => sentence).join(' ');

test('the message gives the words, the sentences and the limit', async () => {
  expect(await find(repeat(16))).toMatchObject([
    {
      severity: 'info',
      message:
        'Ce paragraphe est long (176 mots en 16 phrases, 150 mots au plus)\u00a0: coupez-le, une idée par paragraphe',
      excerpt: repeat(16),
    },
  ]);
});

test('a law may have paragraphs of 250 words', async () => {
  expect(await find(repeat(22), { profile: 'law' })).toEqual([]);
  expect(await find(repeat(24), { profile: 'law' })).toMatchObject([
    { message: expect.stringContaining('264 mots en 24 phrases, 250 mots au plus') },
  ]);
});

test.each([
  ['a paragraph of 150 words at most', repeat(13)],
  ['one endless sentence, which another rule finds', `${'la mairie et '.repeat(60)}la place.`],
  ['a list', Array.from({ length: 30 }, () => `- ${sentence}`).join('\n')],
  ['words that are quoted', `Le maire dit : « ${repeat(16)} » Voilà.`],
  ['a quotation', `> ${repeat(16)}`],
])('not too long: %s', async (_, source) => {
  expect(await find(source)).toEqual([]);
});
