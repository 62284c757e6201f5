import { expect, test } from 'vitest';
import { createTrial, makeInput, readSeeds } from '../../src/node/fuzz/index.ts';

/** A small part of `npm run fuzz`, whose 100,000 inputs take half an hour. */
const count = 2000;

test(`${count} files that nobody would write are read or refused, never anything else`, {
  timeout: 600_000,
}, async () => {
  const seeds = readSeeds();
  const tryInput = await createTrial();
  const outcomes = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const outcome = await tryInput(makeInput(2, number, seeds), number).catch((error: Error) => {
      throw new Error(`npm run fuzz -- --seed 2 --only ${number}`, { cause: error });
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Inputs that are all refused would try nothing.
  expect(outcomes.get('read')).toBeGreaterThan(count / 3);
  expect([...outcomes.keys()]).toEqual(
    expect.arrayContaining(['damaged', 'syntax', 'doctype', 'pdf-damaged', 'binary']),
  );
});

test('the same seed and number make the same bytes', () => {
  const seeds = readSeeds();
  for (const number of [3, 14, 15, 92]) expect(makeInput(6, number, seeds)).toEqual(makeInput(6, number, seeds));
  expect(makeInput(6, 5, seeds).bytes).not.toEqual(makeInput(7, 5, seeds).bytes);
});
