import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickOfDay } from '../../src/components/pick-of-day.ts';

const counts = fc.integer({ min: 1, max: 2000 });
const days = fc.integer({ min: 0, max: 100_000 });

it('picks three different items of the list, the same for everybody on a day', () => {
  fc.assert(
    fc.property(counts, days, (count, day) => {
      const picked = pickOfDay(count, day);
      expect(picked).toHaveLength(Math.min(3, count));
      expect(new Set(picked).size).toBe(picked.length);
      expect(picked.every((one) => one >= 0 && one < count)).toBe(true);
      expect(pickOfDay(count, day)).toEqual(picked);
    }),
  );
});

it('shows every item before one comes back', () => {
  fc.assert(
    fc.property(counts, days, (count, from) => {
      const length = Math.ceil(count / 3);
      const shown = Array.from({ length }, (_, index) => pickOfDay(count, from + index)).flat();
      expect(new Set(shown).size).toBe(count);
    }),
    { numRuns: 30 },
  );
});

it('picks nothing from nothing', () => {
  expect(pickOfDay(0, 12)).toEqual([]);
});
