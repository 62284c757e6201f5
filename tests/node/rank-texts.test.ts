import { expect, test } from 'vitest';
import { areaUnderCurve, cutDocuments } from '../../src/node/study/index.ts';

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
  expect(areaUnderCurve([1, 2], [3, 4])).toBe(0);
  expect(areaUnderCurve([1, 3], [1, 2])).toBe((0.5 + 0 + 1 + 1) / 4);
});

test('documents have so many words, and stand evenly over the text', () => {
  const text = Array.from({ length: 107 }, (_, at) => `mot${at}`).join(' ');
  const documents = cutDocuments(text, 10, 5);
  expect(documents.map((one) => one.trim().split(' ').length)).toEqual([10, 10, 10, 10, 10]);
  expect(documents.map((one) => one.split(' ')[0])).toEqual(['mot0', 'mot20', 'mot40', 'mot60', 'mot80']);
});
