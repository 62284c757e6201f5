import { describeDraw } from './draws.ts';
import type { JudgedRow } from './judgements.ts';
import { writeLatest } from './latest-section.ts';
import { cell, show, table } from './markdown-table.ts';
import { showPrecision } from './show-precision.ts';

/** The judged findings: each rule’s latest draw, then draw by draw, with what each draw is and what became of its findings. */
export function writeDraws(
  rows: readonly JudgedRow[],
  found: ReadonlySet<string>,
  corpora: ReadonlySet<string>,
): string {
  const draws = [...new Set(rows.map(({ draw }) => draw))];
  const sections = draws.map((draw) => {
    const own = rows.filter((row) => row.draw === draw);
    return `### Draw ${draw}: ${show(own.length)} findings\n\n${describeDraw(draw).description} ${fate(own, found, corpora)}\n\n${precisionTable(own)}\n`;
  });
  return `## ${show(rows.length)} findings judged

Right: a careful editor of plain language would agree that these words, or this sentence, should be flagged here, with this
advice. Wrong: a false alarm, or advice that doesn’t fit. Each kind of text has the same share of a draw; \`npm run study --
--draw NAME\` draws afresh. In brackets, the range that holds the true share 95 times in 100 (Wilson).

${writeLatest(rows)}
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
  const rowOf = (name: string, some: readonly JudgedRow[]) => [name, show(some.length), ...showPrecision(some)];
  return table(
    ['Rule', 'Drawn', 'Judged', 'Right', 'Precision'],
    [...rules.map((rule) => rowOf(`\`${rule}\``, ofRule(rows, rule))), rowOf('all', rows)],
  );
}

const ofRule = (rows: readonly JudgedRow[], name: string) => rows.filter(({ rule }) => rule === name);

const samplesTable = (rows: readonly JudgedRow[]): string =>
  table(
    ['Draw', 'Key', 'Text', 'Rule', 'Finding', 'Judgement'],
    rows.map(({ draw, key, corpus, rule, finding, isRight, note }) => {
      const verdict = isRight === undefined ? 'not yet judged' : isRight ? 'right' : 'wrong';
      return [draw, key, corpus, `\`${rule}\``, cell(finding), cell(note ? `${verdict}: ${note}` : verdict)];
    }),
  );
