import { describeDraw } from './draws.ts';
import type { JudgedRow } from './judgements.ts';
import { table } from './markdown-table.ts';
import { showPrecision } from './show-precision.ts';

/** What the project asks of each family of rules: the share of right findings, in percent. */
const families = [
  { name: 'jargon and acronyms', pattern: /^(?:jargon|acronym)\//, asked: 90 },
  { name: 'other words', pattern: /^(?:word|reference|terminology)\//, asked: 80 },
  { name: 'sentences', pattern: /^sentence\//, asked: 80 },
  { name: 'texts', pattern: /^(?:paragraph|heading|link|number)\//, asked: 80 },
];

/** The precision of each rule on the last draw that holds it, whether it was mended since, and each family together. */
export function writeLatest(rows: readonly JudgedRow[]): string {
  const sampled = rows.filter(({ draw }) => describeDraw(draw).isSample);
  const latest = new Map(sampled.map(({ rule, draw }) => [rule, draw]));
  const kept = sampled.filter(({ rule, draw }) => latest.get(rule) === draw);
  const lines = families.flatMap(({ name: family, pattern, asked }) => {
    const own = kept.filter(({ rule }) => pattern.test(rule));
    if (own.length === 0) return [];
    const rules = [...new Set(own.map(({ rule }) => rule))].sort();
    const rulesLines = rules.map((name) => {
      const draw = latest.get(name) ?? '';
      const precision = showPrecision(own.filter(({ rule }) => rule === name));
      return [`\`${name}\``, draw, ...precision, '', describeDraw(draw).isFresh ? '' : 'yes'];
    });
    return [...rulesLines, [`**${family}**`, '', ...showPrecision(own), `${asked} %`, '']];
  });
  return `### The latest draw of each rule

The figures to read: each rule on the last draw that holds it. “Mended since”: that draw served to mend, so that its precision
is an older one than the rule’s. Earlier draws, below, tell where the rules come from.

${table(['Rule', 'Draw', 'Judged', 'Right', 'Precision', 'Asked', 'Mended since'], lines)}
`;
}
