import { cell, show, table } from './markdown-table.ts';

export interface RankedTexts {
  name: string;
  /** Jargon per 1,000 words of each document. */
  jargon: readonly number[];
}

export interface RankedPair {
  page: string;
  /** First 12 digits of the SHA-256 of both texts. */
  hash: string;
  words: readonly [before: number, after: number];
  jargon: readonly [before: number, after: number];
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;

/** `docs/ranking.md`. */
export function writeRankPage(
  texts: readonly RankedTexts[],
  area: number,
  pairs: readonly RankedPair[],
  facts: { words: number; source: string; packages: readonly string[] },
): string {
  const fallen = pairs.filter(({ jargon: [before, after] }) => after < before).length;
  const risen = pairs.filter(({ jargon: [before, after] }) => after > before).length;
  const met = pairs.filter(({ jargon: [before, after] }) => before + after > 0).length;
  return `# Does the jargon count rank texts as readers do?

Made by \`npm run study:rank\`; don’t edit it by hand.

## Law, consultation, plain pages

Documents of ${facts.words} words cut evenly from ${facts.packages.join(', ')}. Jargon per 1,000 words:

${table(
  ['Texts', 'Documents', 'Mean', 'Lowest tenth', 'Median', 'Highest tenth'],
  texts.map(({ name, jargon }) => [
    name,
    show(jargon.length),
    ...[mean(jargon), quantile(jargon, 0.1), quantile(jargon, 0.5), quantile(jargon, 0.9)].map((one) => show(one, 1)),
  ]),
)}

Area under the curve, law against plain pages: **${area.toFixed(3)}** (asked for: 0.98).
${texts.some(({ name }) => name === 'consultation') ? '' : 'Consultation notices were not given (`--notices FOLDER`): they are not measured here.\n'}
## English, before and after a rewriting

${
  pairs.length === 0
    ? 'No pairs were given (`--pairs FOLDER`).'
    : `${show(pairs.length)} pairs of ${facts.source}. The texts are not kept here, only where they are and what was counted.
Jargon falls in **${show(fallen)}**, rises in ${show(risen)}, stays in ${show(pairs.length - fallen - risen)}. A word of the lexicon stands in ${show(met)} of them, on either side: the others were rewritten in their grammar, which other rules look at.

${table(
  ['Page', 'Hash', 'Words before', 'after', 'Jargon before', 'after'],
  pairs.map(({ page, hash, words, jargon }) => [
    cell(page),
    hash,
    ...words.map((one) => show(one)),
    ...jargon.map((one) => show(one, 1)),
  ]),
)}`
}
`;
}
