import { expect, it } from 'vitest';
import { listHardWords } from '../../src/node/check/index.ts';
import { inProject } from './small-project.ts';

const path = 'content/pages/about/fr.mdx';
const hardIn = (body: string) =>
  inProject({ [path]: ['Le projet.\n', `${body}\n`] }, (root) =>
    listHardWords(root)
      .filter(({ files }) => files.includes(path))
      .map(({ word }) => word),
  );

it('names the hard words of a page, each once', () => {
  expect(hardIn('Il est parti nonobstant la pluie, nonobstant le vent.')).toEqual(['nonobstant']);
});

it('leaves out everyday words, words that have an entry, names, and addresses of sites', () => {
  expect(hardIn('Une pétition arrive. Fatou lit data.gouv.fr avec Thibault.')).toEqual([]);
});

it('leaves out words in another language', () => {
  expect(hardIn('Il dit <span lang="en">notwithstanding</span>.')).toEqual([]);
});
