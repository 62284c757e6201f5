import type { Judgement } from './lint-judgements.ts';
import type { CorpusStudy, Sample } from './lint-study.ts';

export interface StudyFacts {
  studies: readonly CorpusStudy[];
  samples: readonly Sample[];
  judged: ReadonlyMap<string, Judgement>;
  lexicon: { terms: number; expressions: number };
  packages: readonly string[];
  peakMegabytes: number;
}

const show = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
const cell = (text: string): string =>
  text.replace(/\|/g, '\\|').replace(/[<>]/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** `docs/real-texts.md`. */
export function writeStudyPage({ studies, samples, judged, lexicon, packages, peakMegabytes }: StudyFacts): string {
  const words = studies.reduce((sum, one) => sum + one.words, 0);
  const seconds = studies.reduce((sum, one) => sum + one.milliseconds, 0) / 1000;
  return `# What the linter says on real texts

Made by \`npm run study\`; don’t edit it by hand. Judgements are written in \`real-texts-judgements.tsv\`.

Texts: ${packages.join(', ')}, and a workshop report. Lexicon: ${show(lexicon.terms)} French terms, ${show(lexicon.expressions)} French expressions.
Profiles: \`law\` for codes, \`default\` for the rest.
Time: ${show(words)} words in ${show(seconds, 1)} s on one core, reading the packages not counted. Peak memory: ${show(peakMegabytes)} MB, everything counted.

## Counts

${countsTable(studies)}

Jargon counts every use of a term, an expression or an unknown acronym’s place in the lexicon; findings count a term once a section (in a code, a section is an article).

## Findings per 1,000 words

${densityTable(studies)}

## The 30 most frequent

${topTable(studies)}

## ${samples.length} findings judged

${precisionTable(samples, judged)}

${samplesTable(samples, judged)}
`;
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

function precisionTable(samples: readonly Sample[], judged: ReadonlyMap<string, Judgement>): string {
  const rules = [...new Set(samples.map(({ rule }) => rule))].sort();
  const rowOf = (name: string, some: readonly Sample[]) => {
    const known = some.flatMap(({ key }) => judged.get(key) ?? []);
    const right = known.filter(({ isRight }) => isRight).length;
    const share = known.length > 0 ? `${show((100 * right) / known.length)} %` : '–';
    return [name, show(some.length), show(known.length), show(right), share];
  };
  return table(
    ['Rule', 'Sampled', 'Judged', 'Right', 'Precision'],
    [
      ...rules.map((rule) =>
        rowOf(
          `\`${rule}\``,
          samples.filter((one) => one.rule === rule),
        ),
      ),
      rowOf('all', samples),
    ],
  );
}

const samplesTable = (samples: readonly Sample[], judged: ReadonlyMap<string, Judgement>): string =>
  table(
    ['Key', 'Text', 'Rule', 'Finding', 'Judgement'],
    samples.map(({ key, corpus, rule, context }) => {
      const known = judged.get(key);
      const verdict = known ? (known.isRight ? 'right' : 'wrong') : 'not yet judged';
      return [key, corpus, `\`${rule}\``, cell(context), cell(known?.note ? `${verdict}: ${known.note}` : verdict)];
    }),
  );
