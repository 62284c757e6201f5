import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countSyllables } from '../../../src/core/text/index.ts';

/** Counts that a published lexicon gives: see `tests/fixtures/syllables/readme.md`. */
test.each(['fr', 'en'] as const)(
  'syllables in %s: at least 95 of 100 words as a published lexicon has them',
  (language) => {
    const file = new URL(`../../fixtures/syllables/${language}.tsv`, import.meta.url);
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    const wrong = rows
      .map((row) => row.split('\t'))
      .map(([word = '', count]) => ({ word, labelled: Number(count), counted: countSyllables(word, language) }))
      .filter(({ labelled, counted }) => labelled !== counted);
    console.log(
      `${language}: ${rows.length - wrong.length} of ${rows.length} right; not ${wrong.map(({ word, labelled, counted }) => `${word} (${labelled}, counted ${counted})`).join(', ')}`,
    );
    expect(rows).toHaveLength(300);
    expect(1 - wrong.length / rows.length).toBeGreaterThanOrEqual(0.95);
  },
);
