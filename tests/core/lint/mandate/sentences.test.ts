import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument, rules } from '../../../../src/core/index.ts';
import type { Language } from '../../../../src/schema/index.ts';
import { lexicon } from '../lexicon.ts';
import { mandateFixtures } from './corpus.ts';

const [, ...rows] = readFileSync(join(mandateFixtures, 'sentences.tsv'), 'utf8').trim().split('\n');
const cases = rows.map((row) => row.split('\t') as [Language, string, 'yes' | 'no', string]);
const points = [...new Set(cases.map(([, point]) => point))];

describe.each(points)('%s', (point) => {
  const rule = rules.filter(({ id }) => id === `mandate/${point}`);
  const own = cases.filter(([, one]) => one === point);
  test.each(own)('%s, %s, said: %s: %s', async (language, _, answer, text) => {
    const document = await readDocument(text, 'text');
    const { mandate } = lintDocument(document, { lexicon, profile: profiles.consultation, language, rules: rule });
    expect(mandate.present).toEqual(answer === 'yes' ? [point] : []);
  });
});
