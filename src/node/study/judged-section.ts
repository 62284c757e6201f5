import type { JudgedRow } from './judgements.ts';
import { cell, show, table } from './markdown-table.ts';

const earlier = 'Drawn by hash. It served to mend the rules, so that it can’t measure them any more.';
/** What each draw is; one that isn’t named here is drawn afresh and has mended nothing yet. */
const descriptions: Record<string, string> = {
  1: earlier,
  2: earlier,
  3: earlier,
  4: `Jargon, acronyms, words, references and drift. ${earlier}`,
  5: 'Jargon to soften, acronyms, references and rare words, drawn by hash among findings not judged before, after the mends of draw 4.',
  6: 'Not a draw: every finding on the words of 28 consultation notices that was not judged before. It tells of those notices only.',
  7: 'Sentences, paragraphs, headings and numbers, drawn by hash and judged, for the first time, by someone who didn’t write these rules. It then served to mend passives, hidden verbs and headings: the precision is the one before those mends.',
};
const fresh = 'Drawn by hash, among findings that no earlier draw holds.';

/** The judged findings, draw by draw, with what each draw is and what became of its findings. */
export function writeDraws(
  rows: readonly JudgedRow[],
  found: ReadonlySet<string>,
  corpora: ReadonlySet<string>,
): string {
  const draws = [...new Set(rows.map(({ draw }) => draw))];
  const sections = draws.map((draw) => {
    const own = rows.filter((row) => row.draw === draw);
    return `### Draw ${draw}: ${show(own.length)} findings\n\n${descriptions[draw] ?? fresh} ${fate(own, found, corpora)}\n\n${precisionTable(own)}\n`;
  });
  return `## ${show(rows.length)} findings judged

Right: a careful editor of plain language would agree that these words, or this sentence, should be flagged here, with this
advice. Wrong: a false alarm, or advice that doesn’t fit. Each kind of text has the same share of a draw; \`npm run study --
--draw NAME\` draws afresh. In brackets, the range that holds the true share 95 times in 100 (Wilson).

${sections.join('\n')}
### Every finding

${samplesTable(rows)}
`;
}

/** What a later run still finds of the judged findings, in the texts that it read. */
function fate(rows: readonly JudgedRow[], found: ReadonlySet<string>, corpora: ReadonlySet<string>): string {
  const read = rows.filter(({ corpus }) => corpora.has(corpus));
  const [right, wrong] = [true, false].map((is) => read.filter(({ isRight }) => isRight === is)) as [
    JudgedRow[],
    JudgedRow[],
  ];
  const still = (some: readonly JudgedRow[]) => show(some.filter(({ key }) => found.has(key)).length);
  return `Found by this run too: ${still(right)} of ${show(right.length)} right findings, ${still(wrong)} of ${show(wrong.length)} wrong ones.`;
}

function precisionTable(rows: readonly JudgedRow[]): string {
  const rules = [...new Set(rows.map(({ rule }) => rule))].sort();
  const rowOf = (name: string, some: readonly JudgedRow[]) => {
    const judged = some.filter(({ isRight }) => isRight !== undefined);
    const right = judged.filter(({ isRight }) => isRight).length;
    return [name, show(some.length), show(judged.length), show(right), showShare(right, judged.length)];
  };
  return table(
    ['Rule', 'Drawn', 'Judged', 'Right', 'Precision'],
    [...rules.map((rule) => rowOf(`\`${rule}\``, ofRule(rows, rule))), rowOf('all', rows)],
  );
}

const ofRule = (rows: readonly JudgedRow[], name: string) => rows.filter(({ rule }) => rule === name);

/** `95 % (89–98)` */
function showShare(right: number, total: number): string {
  if (total === 0) return '–';
  const [share, z] = [right / total, 1.96];
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const [low, high] = [middle - spread, middle + spread].map((one) => show((100 * one) / (1 + (z * z) / total)));
  return `${show(100 * share)} % (${low}–${high})`;
}

const samplesTable = (rows: readonly JudgedRow[]): string =>
  table(
    ['Draw', 'Key', 'Text', 'Rule', 'Finding', 'Judgement'],
    rows.map(({ draw, key, corpus, rule, finding, isRight, note }) => {
      const verdict = isRight === undefined ? 'not yet judged' : isRight ? 'right' : 'wrong';
      return [draw, key, corpus, `\`${rule}\``, cell(finding), cell(note ? `${verdict}: ${note}` : verdict)];
    }),
  );
