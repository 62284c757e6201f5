import { cell, show, table } from './markdown-table.ts';
import { halfOf } from './rank-texts.ts';

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

/** Pairs of one source. */
export interface PairSet {
  /** Where they were read, with its licence and its revision. */
  source: string;
  pairs: readonly RankedPair[];
}

const countPairs = (pairs: readonly RankedPair[]) => ({
  fallen: pairs.filter(({ jargon: [before, after] }) => after < before).length,
  risen: pairs.filter(({ jargon: [before, after] }) => after > before).length,
  all: pairs.length,
});

function writePairs({ source, pairs }: PairSet): string {
  const { fallen, risen, all } = countPairs(pairs);
  const second = countPairs(pairs.filter(({ hash }) => halfOf(hash) === 1));
  return `### ${source}

${show(all)} pairs. Jargon falls in **${show(fallen)}** (${show((100 * fallen) / all)} %), rises in ${show(risen)}, stays in ${show(all - fallen - risen)}. In the half of an odd hash: ${show(second.fallen)} of ${show(second.all)}.

${table(
  ['Page', 'Hash', 'Words before', 'after', 'Jargon before', 'after'],
  pairs.map(({ page, hash, words, jargon }) => [
    cell(page),
    hash,
    ...words.map((one) => show(one)),
    ...jargon.map((one) => show(one, 1)),
  ]),
)}`;
}

/** `docs/ranking.md`. */
export function writeRankPage(
  texts: readonly RankedTexts[],
  areas: { all: number; fresh: number; everything: number },
  sets: readonly PairSet[],
  facts: { words: number; least: number; packages: readonly string[]; fresh: readonly [law: number, plain: number] },
): string {
  return `# Does the jargon count rank texts as readers do?

Made by \`npm run study:rank\`; don’t edit it by hand.

## Law, consultation, plain pages

Documents of ${facts.words} words from ${facts.packages.join(', ')}: the articles of four codes, without annexes and tables, and the first ${facts.words} words of plain pages. Titles and cells are left out on both sides. All are read with the profile “law”, so that a reference counts alike. Jargon per 1,000 words, as [lint.md](lint.md#jargon-per-1000-words) counts it:

${table(
  ['Texts', 'Documents', 'Mean', 'Lowest tenth', 'Median', 'Highest tenth'],
  texts.map(({ name, jargon }) => [
    name,
    show(jargon.length),
    ...[mean(jargon), quantile(jargon, 0.1), quantile(jargon, 0.5), quantile(jargon, 0.9)].map((one) => show(one, 1)),
  ]),
)}

Area under the curve, law against plain pages: **${areas.all.toFixed(3)}** (asked for: 0.98).

The wordings that law has and plain pages lack were looked for in pieces of both, then each was judged by hand: would a careful editor replace it? On the ${show(facts.fresh[0])} documents of law and the ${show(facts.fresh[1])} plain pages that share no paragraph with those pieces: **${areas.fresh.toFixed(3)}**.

With annexes, tables and titles on both sides, and pieces of pages cut anywhere: ${areas.everything.toFixed(3)}. A list of courts or a table of fractures is hard to read, but not for its jargon.
${texts.some(({ name }) => name === 'consultation') ? '' : 'Consultation notices were not given (`--notices FOLDER`): they are not measured here.\n'}
## English, before and after a rewriting

${
  sets.length === 0
    ? 'No pairs were given (`--pairs FOLDER --source TEXT`).'
    : `Passages of ${facts.least} words at least, before they were rewritten. The texts are not kept here, only where they are and what was counted. Missing wordings were looked for in the pairs of an even hash; two of an odd one, on cross-references, then led \`reference/opaque\` to see “listed in section 18”.

${sets.map(writePairs).join('\n\n')}`
}
`;
}
