import { expect, it } from 'vitest';
import { examples } from '../../src/activities/single-choice/examples.ts';
import { singleChoice } from '../../src/schema/index.ts';

it.each(examples.map((example) => [example.question, example]))('example « %s » follows the schema', (_, example) => {
  expect(singleChoice.safeParse(example).error).toBeUndefined();
});

it('refuses a question with two right choices, or none', () => {
  const [example] = examples;
  const choices = example?.choices ?? [];
  for (const correct of [true, false]) {
    const result = singleChoice.safeParse({ ...example, choices: choices.map((choice) => ({ ...choice, correct })) });
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['needs exactly one right choice']);
  }
});
