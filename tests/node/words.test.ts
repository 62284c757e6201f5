import { describe, expect, it } from 'vitest';
import { isEveryday } from '../../src/node/check/everyday-words.ts';
import { findNearMiss } from '../../src/node/near-miss.ts';

describe('findNearMiss', () => {
  it.each([
    ['relatd', 'related'],
    ['exemple', 'example'],
    ['defintion', 'definition'],
    ['slgu', 'slug'],
    ['mediation', undefined],
    ['x', undefined],
  ])('%s -> %s', (wrong, near) => {
    expect(findNearMiss(wrong, ['related', 'example', 'definition', 'slug', 'petition'])).toBe(near);
  });
});

describe('isEveryday', () => {
  it.each(['maison', 'idées', 'beaucoup', 'promettent', 'donnerait', 'communes', 'nationaux', 'œil', 'à'])(
    '%s (fr)',
    (word) => expect(isEveryday(word, 'fr')).toBe(true),
  );
  it.each(['nonobstant', 'subsidiarité', 'forclusion', 'itératif', 'impétrant', 'gouvernance', 'redevabilité'])(
    'not %s (fr)',
    (word) => expect(isEveryday(word, 'fr')).toBe(false),
  );
  it.each(['house', 'organises', 'neighbours', 'colour', 'deciding', 'cities', 'council'])('%s (en)', (word) =>
    expect(isEveryday(word, 'en')).toBe(true),
  );
  it.each(['notwithstanding', 'subsidiarity', 'herein', 'iterative', 'stakeholder', 'accountability'])(
    'not %s (en)',
    (word) => expect(isEveryday(word, 'en')).toBe(false),
  );
});
