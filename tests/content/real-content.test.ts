import { expect, it } from 'vitest';
import { checkContent } from '../../src/node/check/index.ts';
import { formatProblem } from '../../src/node/index.ts';

it('the glossary and the content of this project have no error', () => {
  const errors = checkContent().filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
});
