import { expect, test } from 'vitest';
import { findWebAddresses } from '../../../src/core/lint/find-web-addresses.ts';

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
