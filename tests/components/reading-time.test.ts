import { describe, expect, it } from 'vitest';
import { examples as trees } from '../../src/activities/decision-tree/examples.ts';
import { examples as choices } from '../../src/activities/single-choice/examples.ts';
import { moduleMinutes, readingMinutes } from '../../src/components/reading-time.ts';

const words = (count: number) => 'mot '.repeat(count);

describe('time to read', () => {
  it('is a minute for 180 words, and never nothing', () => {
    expect([0, 180, 900].map((count) => readingMinutes(words(count)))).toEqual([1, 1, 5]);
  });

  it('counts a module as somebody does it once: one answer a question, one way through a tree', () => {
    const [tree] = trees;
    const [choice] = choices;
    if (!tree || !choice) throw new Error('an example is missing');
    const long = {
      ...tree,
      outcomes: tree.outcomes.map((outcome) => ({ ...outcome, explanation: words(360) })),
    };
    // Two outcomes of two minutes each, of which one is reached.
    expect(moduleMinutes('', { tree: long })).toBe(2);
    // Eight questions of a quarter of a minute to think, and about 15 words each to read.
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`q${index}`, choice]));
    expect(moduleMinutes(words(180), many)).toBe(4);
  });
});
