import { expect, test } from 'vitest';
import { countReadings, drawTable, precisionOf, readCorpus, recallOf } from './corpus.ts';

test('on the texts that served to write the rules, each point is right and found nine times in ten', async () => {
  const readings = await readCorpus('tuned');
  const counts = countReadings(readings);
  console.log(drawTable(`${readings.length} texts that served to write the rules`, counts));
  const weak = [...counts].filter(([, count]) => precisionOf(count) < 0.9 || recallOf(count) < 0.9);
  expect(weak).toEqual([]);
});

test('on the texts kept aside, the figures don’t fall under those of their first reading', async () => {
  const readings = await readCorpus('held-out');
  const counts = countReadings(readings);
  console.log(drawTable(`${readings.length} texts kept aside: the rules never served to read them before`, counts));
  const all = counts.get('all');
  expect(all && precisionOf(all)).toBeGreaterThanOrEqual(0.95);
  expect(all && recallOf(all)).toBeGreaterThanOrEqual(0.82);
});

test('the corpus is varied: both languages, and no point that is always there or never', async () => {
  const readings = [...(await readCorpus('tuned')), ...(await readCorpus('held-out'))];
  expect(readings.filter(({ language }) => language === 'fr').length).toBeGreaterThanOrEqual(20);
  expect(readings.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(10);
  for (const [point, { said, missed, invented, silent }] of countReadings(readings)) {
    expect({ point, isSometimesThere: said + missed > 5, isSometimesNot: invented + silent > 5 }).toEqual({
      point,
      isSometimesThere: true,
      isSometimesNot: true,
    });
  }
});
