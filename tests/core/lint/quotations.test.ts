import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/lint/find-quotations.ts';

test.each([
  ['Il dit « la concertation » ici.', ['« la concertation »']],
  ['He said “open data” and left.', ['“open data”']],
  ['He said "open data" and left.', ['"open data"']],
  [
    'La mention " SELCA d’experts " ou la mention ” SELAS d’experts ” ;',
    ['" SELCA d’experts "', '” SELAS d’experts ”'],
  ],
  ['après la mention " VSI ”. Ces documents', ['" VSI ”']],
  ['les mots : “ l’unité ” sont remplacés par les mots : “ la direction ”.', ['“ l’unité ”', '“ la direction ”']],
  ['("oui") et l’"open" data', ['"oui"', '"open"']],
])('%s', (text, quotations) => {
  expect(findQuotations(text).map(([start, end]) => text.slice(start, end))).toEqual(quotations);
});

test.each([
  'Il dit « la concertation.',
  'Il dit “la concertation.',
  'Il dit "la concertation.',
  'Un écran de 24" et un autre de 27" sont posés.',
])('no quotation: %s', (text) => {
  expect(findQuotations(text)).toEqual([]);
});
