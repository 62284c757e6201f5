import { expect, test } from 'vitest';
import { report } from '../../../src/core/index.ts';
import { results } from './results.ts';

const read = (list = results): { fingerprint: string; location: { path: string } }[] =>
  JSON.parse(report(list, 'gitlab'));

test('a problem has the fields that GitLab reads', () => {
  expect(read()[0]).toEqual({
    description:
      '«\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition',
    check_name: 'jargon/term',
    fingerprint: expect.stringMatching(/^[0-9a-f]{24}$/),
    severity: 'minor',
    location: { path: 'avis.md', lines: { begin: 3, end: 3 } },
  });
});

test('no two problems share a fingerprint, in two files with the same words neither', () => {
  const twice = results.flatMap((result) => [result, { ...result, path: `copie/${result.path}` }]);
  const names = read(twice).map(({ fingerprint }) => fingerprint);
  expect(names.length).toBeGreaterThan(4);
  expect(new Set(names).size).toBe(names.length);
});

test('nothing to say is an empty list', () => {
  expect(read([])).toEqual([]);
});
