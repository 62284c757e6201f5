import { writeDraws } from './judged-section.ts';
import type { JudgedRow } from './judgements.ts';
import { cell, show, table } from './markdown-table.ts';
import type { CorpusStudy } from './study-corpus.ts';

export interface StudyFacts {
  studies: readonly CorpusStudy[];
  rows: readonly JudgedRow[];
  /** Keys of all findings of this run. */
  found: ReadonlySet<string>;
  /** Without the report of the workshop, its column is missing. */
  hasReport: boolean;
  /** How many consultation notices were read. */
  notices: number;
  lexicon: { terms: number; expressions: number };
  packages: readonly string[];
  peakMegabytes: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / (values.length || 1);

/** `docs/real-texts.md`. */
export function writeStudyPage({
  studies,
  rows,
  found,
  hasReport,
  notices,
  lexicon,
  packages,
  peakMegabytes,
}: StudyFacts): string {
  const words = studies.reduce((sum, one) => sum + one.words, 0);
  const seconds = studies.reduce((sum, one) => sum + one.milliseconds, 0) / 1000;
  const report = hasReport
    ? 'a workshop report of 2017 (`--text FILE`)'
    : 'without the workshop report: it was not given (`npm run study -- --text FILE`)';
  const withNotices = notices > 0 ? `${show(notices)} consultation notices (\`--notices FOLDER\`), ` : '';
  return `# What the linter says on real texts

Made by \`npm run study\`; don’t edit it by hand. Judgements are written in \`real-texts-judgements.tsv\`.

Texts: every code of ${packages[0]}, the plain official pages of ${packages[1]}, ${withNotices}${report}.
Lexicon: ${show(lexicon.terms)} French terms, ${show(lexicon.expressions)} French expressions. Profiles: \`law\` for codes, \`consultation\` for notices, \`default\` for the rest.
Time: ${show(words)} words in ${show(seconds, 1)} s of one processor core, reading the packages not counted. Peak memory: ${show(peakMegabytes)} MB, everything counted.

## Counts

${countsTable(studies)}

Jargon counts every use of a term or an expression; findings count a term once a section (in a code, a section is an article).

## Findings per 1,000 words

${densityTable(studies)}

## The 30 most frequent

${topTable(studies)}

${writeDraws(rows, found, new Set(studies.map(({ name }) => name)))}`;
}

const countsTable = (studies: readonly CorpusStudy[]): string =>
  table(
    ['Texts', 'Documents', 'Words', 'Findings', 'Jargon per 1,000 words', 'Mean score', 'Mean Kandel-Moles'],
    studies.map((one) => [
      one.name,
      show(one.documents),
      show(one.words),
      show([...one.findings.values()].reduce((sum, count) => sum + count, 0)),
      show((1000 * one.jargon) / one.words, 1),
      show(mean(one.scores)),
      show(mean(one.readability), 1),
    ]),
  );

function densityTable(studies: readonly CorpusStudy[]): string {
  const rules = [...new Set(studies.flatMap(({ findings }) => [...findings.keys()]))].sort();
  const density = (one: CorpusStudy, rule: string) => show((1000 * (one.findings.get(rule) ?? 0)) / one.words, 2);
  return table(
    ['Rule', ...studies.map(({ name }) => name)],
    rules.map((rule) => [`\`${rule}\``, ...studies.map((one) => density(one, rule))]),
  );
}

function topTable(studies: readonly CorpusStudy[]): string {
  const total = new Map<string, number>();
  for (const { top } of studies) for (const [key, count] of top) total.set(key, (total.get(key) ?? 0) + count);
  const first = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 30);
  return table(
    ['Rule', 'Words', 'All', ...studies.map(({ name }) => name)],
    first.map(([key, count]) => {
      const [rule = '', words = ''] = key.split('\t');
      return [`\`${rule}\``, cell(words), show(count), ...studies.map(({ top }) => show(top.get(key) ?? 0))];
    }),
  );
}
