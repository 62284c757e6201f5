import { describe, expect, it } from 'vitest';
import { examples } from '../../src/activities/decision-tree/examples.ts';
import { packSteps, unpackSteps, walkTree } from '../../src/activities/decision-tree/logic.ts';
import { decisionTree } from '../../src/schema/index.ts';

const [tree] = examples;
if (!tree) throw new Error('the decision tree has no example');
const steps = [
  { question: 'support', answer: 'paper' },
  { question: 'place', answer: 'no' },
];

describe('a decision tree', () => {
  it.each(examples.map((example) => [example.title, example]))('example « %s » follows the schema', (_, example) => {
    expect(decisionTree.safeParse(example).error).toBeUndefined();
  });

  it('walks to the outcome of the answers', () => {
    expect(walkTree(tree, [])).toEqual({ steps: [], at: 'support' });
    expect(walkTree(tree, steps)).toEqual({ steps, at: 'cost' });
  });

  it('stops before an answer that no longer fits', () => {
    expect(walkTree(tree, [{ question: 'support', answer: 'fax' }, ...steps])).toEqual({ steps: [], at: 'support' });
    expect(walkTree(tree, [...steps, { question: 'more', answer: 'yes' }])).toEqual({ steps, at: 'cost' });
  });

  it('packs a path and reads it back; nonsense is dropped', () => {
    expect(packSteps(steps)).toBe('support.paper_place.no');
    expect(unpackSteps(packSteps(steps))).toEqual(steps);
    expect(unpackSteps('<script>_a.b.c_.x_support.paper')).toEqual([{ question: 'support', answer: 'paper' }]);
  });
});
