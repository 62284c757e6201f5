import { expect, it } from 'vitest';
import { formatDay, type MessageKey, messages, translator } from '../../src/i18n/index.ts';

const keys = Object.keys(messages.fr) as MessageKey[];

it('every message exists in both languages with the same values', () => {
  expect(Object.keys(messages.en)).toEqual(keys);
  const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const uneven = keys.filter((key) => namesIn(messages.fr[key]).join() !== namesIn(messages.en[key]).join());
  expect(uneven).toEqual([]);
});

it('French messages use curly apostrophes and no-break spaces', () => {
  const badly = keys.filter((key) => /'| [;:!?»]|« |[^\s][!?;]/.test(messages.fr[key].replace(/\{\w+\}/g, 'x')));
  expect(badly.map((key) => messages.fr[key])).toEqual([]);
});

it('puts values in their place', () => {
  expect(translator('fr')('theme.count', { count: 12 })).toBe('12 mots');
  expect(translator('en')('search.none', { query: '$& {count}' })).toBe('No word looks like “$& {count}”.');
});

it('writes days as readers do', () => {
  expect(formatDay('2026-11-24', 'fr')).toBe('24 novembre 2026');
  expect(formatDay('2016-01-01', 'fr')).toBe('1er janvier 2016');
  expect(formatDay('2016-01-01', 'en')).toBe('1 January 2016');
});
