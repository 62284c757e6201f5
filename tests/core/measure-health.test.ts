import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countByAge,
  countDays,
  type DatedPage,
  findOutOfStep,
  findUnverified,
  listSourceDays,
  reviewAges,
} from '../../src/core/index.ts';

const today = '2026-11-24';
const page = (title: string, more: Partial<DatedPage> = {}): DatedPage => ({
  title,
  reviewed: today,
  reviewBy: '2027-11-24',
  changed: {},
  ...more,
});
const titles = (pages: DatedPage[]) => pages.map(({ title }) => title);

describe('the age of reviews', () => {
  it.each([
    ['2026-11-24', [1, 0, 0, 0]],
    ['2026-08-27', [1, 0, 0, 0]],
    ['2026-08-26', [0, 1, 0, 0]],
    ['2025-11-24', [0, 0, 0, 1]],
    ['2026-11-25', [1, 0, 0, 0]],
  ])('a review of %s counts as %j', (reviewed, counts) => {
    expect(countByAge([page('a', { reviewed })], today)).toEqual(counts);
  });

  it('counts every page once', () => {
    const days = fc.integer({ min: -30, max: 4000 }).map((age) => {
      const reviewed = new Date(Date.parse(today) - age * 86_400_000).toISOString().slice(0, 10);
      return page('a', { reviewed });
    });
    fc.assert(
      fc.property(fc.array(days), (pages) => {
        const counts = countByAge(pages, today);
        expect(counts).toHaveLength(reviewAges.length);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(pages.length);
      }),
    );
  });

  it('is not moved by a change of clock', () => {
    expect(countDays('2026-03-28', '2026-03-30')).toBe(2);
  });
});

it('pages past their review are unverified, the longest first, the last day still counting', () => {
  const pages = [
    page('today', { reviewBy: today }),
    page('late', { reviewBy: '2026-11-23' }),
    page('later', { reviewBy: '2026-01-01' }),
  ];
  expect(titles(findUnverified(pages, today))).toEqual(['later', 'late']);
});

it('a language that changed on a later day leaves the other behind', () => {
  const pages = [
    page('same day', { changed: { fr: '2026-11-01T08:00:00+01:00', en: '2026-11-01T20:00:00+00:00' } }),
    page('no history', { changed: { fr: '2026-11-01T08:00:00Z' } }),
    page('English behind', { changed: { fr: '2026-11-03T00:00:00Z', en: '2026-11-01T23:00:00Z' } }),
    page('French behind', { changed: { fr: '2026-10-01T00:00:00Z', en: '2026-11-01T00:00:00Z' } }),
  ];
  expect(findOutOfStep(pages).map(({ page: { title }, behind, days }) => ({ title, behind, days }))).toEqual([
    { title: 'French behind', behind: 'fr', days: 31 },
    { title: 'English behind', behind: 'en', days: 2 },
  ]);
});

it('a source was last opened on the latest of its days', () => {
  const uses = [
    { id: 'crpa', checked: '2026-01-01' },
    { id: 'cada', checked: '2026-02-01' },
    { id: 'crpa', checked: '2026-03-01' },
  ];
  expect(listSourceDays(uses)).toEqual([
    { id: 'cada', checked: '2026-02-01', uses: 1 },
    { id: 'crpa', checked: '2026-03-01', uses: 2 },
  ]);
});
