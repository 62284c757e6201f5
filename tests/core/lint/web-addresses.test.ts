import { expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { findWebAddresses } from '../../../src/core/lint/find-web-addresses.ts';
import { lexicon } from './lexicon.ts';

test.each([
  ['Écrivez à DDT-consultation@eure.example avant lundi.', ['DDT-consultation@eure.example']],
  [
    'Lisez https://ville.example/concertation?a=1 et www.ville.example/PLU.',
    ['https://ville.example/concertation?a=1', 'www.ville.example/PLU.'],
  ],
  ['Trois lots @ 5 euros, un compte @mairie, a@b.', []],
  ['Une concertation sans adresse.', []],
])('%s', (text, addresses) => {
  expect(findWebAddresses(text).map(([start, end]) => text.slice(start, end))).toEqual(addresses);
});

test('a line of a million letters or signs is read in one go', () => {
  expect(findWebAddresses(`@${'a'.repeat(1_000_000)}`)).toEqual([]);
  expect(findWebAddresses('@'.repeat(1_000_000))).toEqual([]);
  expect(findWebAddresses(`x@${'a.1'.repeat(1_000_000)}`)).toEqual([]);
});

test('an address weighs nothing on readability, and is named among no heavy words', async () => {
  const say = async (text: string) => {
    const document = await readDocument(text, 'text');
    const { statistics, problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
    return { ...statistics.readability, causes: problems.map(({ message }) => message).join() };
  };
  const hard = 'La municipalité réorganise progressivement la collaboration interdépartementale. '.repeat(20);
  const bare = await say(hard);
  const addressed = await say(`${hard}https://www.ville-exemple.fr/organisation-administrative/deliberations`);
  expect(addressed.value).toBe(bare.value);
  expect(addressed.low).toBe(bare.low);
  expect(bare.causes).toMatch(/interdépartementale/);
  expect(addressed.causes).not.toMatch(/https|administrative/);
});
