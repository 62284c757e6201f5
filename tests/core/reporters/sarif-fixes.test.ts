import { expect, test } from 'vitest';
import { report } from '../../../src/core/index.ts';
import { results } from './results.ts';

test.each([
  ['Nonobstant', ['Malgré']],
  ['en application d’', ['selon ', 'à cause d’']],
])('the fixes for “%s” are its suggestions, which fit their place', (excerpt, suggestions) => {
  const [avis] = results;
  const [, problem] = avis?.problems ?? [];
  if (!avis || !problem) throw new Error('the sample has two problems');
  const { fixes } = JSON.parse(report([{ ...avis, problems: [{ ...problem, excerpt, suggestions }] }], 'sarif')).runs[0]
    .results[0];
  const texts = fixes.map(
    ({ artifactChanges: [change] }: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }) =>
      change?.replacements[0]?.insertedContent.text,
  );
  expect(texts).toEqual(suggestions);
});
