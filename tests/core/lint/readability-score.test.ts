import { expect, test } from 'vitest';
import { rules } from '../../../src/core/index.ts';
import { lintWith } from './lint-with.ts';

const find = (source: string, options = {}) => lintWith('readability/score', source, options);
const long = `${'La mairie désire organiser une visite des jardins publics et des monuments anciens '.repeat(3).trim()}.`;
const heavy =
  'La communication administrative individuelle nécessite une réorganisation institutionnelle. La communication intercommunale détermine la participation.';
const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n');

test('words that are too long come first where they cost most, with their share and the most used', async () => {
  expect(await find(repeat(heavy, 8))).toMatchObject([
    {
      severity: 'info',
      message: expect.stringMatching(
        /^Ce texte est difficile à lire \(indice de Kandel et Moles −\d+,?\d*, entre −\d+,?\d* et −\d+,?\d* selon la façon de compter\u202f; 60 ou plus se lit bien\)\. Ce qui pèse le plus\u00a0: 1\) \d+,?\d*\u202f% de mots de quatre syllabes ou plus\u00a0: en prendre de plus courts ferait gagner \d+,?\d* points\u202f; 2\) parmi eux, surtout «\u00a0communication\u00a0» \(16 fois\), «\u00a0[^»]+\u00a0» \(8 fois\), «\u00a0[^»]+\u00a0» \(8 fois\)\u202f; 3\) \d+,?\d* mots par phrase$/,
      ),
    },
  ]);
});

test('long sentences come first where they cost most, with the longest and its paragraph', async () => {
  const longer = long.replace(/\.$/, ' et refaire la place avant le mois de juin.');
  const [problem] = await find(`${repeat(long, 3)}\n\n${longer}`);
  expect(problem?.message).toMatch(
    /1\) 4 phrases sur 4 de plus de 25 mots, la plus longue de 48 \(paragraphe 4\)\u00a0: les couper ferait gagner \d+,?\d* points\u202f; 2\) \d+,?\d*\u202f% de mots/,
  );
});

test('what a cause is said to cost is what mending it brings', async () => {
  const indexOf = (message = '') =>
    Number(/indice de Kandel et Moles (−?\d+(?:,\d+)?)/.exec(message)?.[1]?.replace('−', '-').replace(',', '.'));
  const gainOf = (message = '') => Number(/les couper ferait gagner ([\d,]+)/.exec(message)?.[1]?.replace(',', '.'));
  const whole = repeat(`${long} ${heavy} ${heavy}`, 5);
  const [before] = await find(whole);
  // 36 words: one more full stop brings each under 25.
  const [after] = await find(
    whole.replaceAll(
      'anciens La mairie désire organiser une visite des jardins publics et des monuments anciens La',
      'anciens La mairie désire organiser une visite des jardins publics. Et des monuments anciens La',
    ),
  );
  expect(Math.abs(indexOf(after?.message) - indexOf(before?.message) - gainOf(before?.message))).toBeLessThan(0.2);
});

test('in English, points are years of school', async () => {
  const text = rules.find(({ id }) => id === 'readability/score')?.examples.en[0]?.text ?? '';
  const [problem] = await find(text, { language: 'en' });
  expect(problem?.message).toMatch(
    /What weighs most: 1\) \d+(?:\.\d)?% of words of four syllables or more: shorter ones would lower the grade by \d+(?:\.\d)?; 2\) among them, mostly “[^”]+”.*; 3\) /,
  );
});

test.each([
  ['an easy text', repeat('La mairie veut refaire la rue. Venez en parler avec nous.', 20)],
  ['a short text', heavy],
])('silent: %s', async (_, source) => {
  expect(await find(source)).toEqual([]);
});
