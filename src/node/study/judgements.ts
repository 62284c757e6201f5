import { existsSync, readFileSync } from 'node:fs';
import type { Sample } from './lint-study.ts';

/** What a person said of a finding. */
export interface Judgement {
  isRight: boolean;
  /** Why, in a few words; needed where it is wrong. */
  note: string;
}

const header = 'key\tjudgement\trule\texcerpt\tnote';

/**
 * Reads `docs/real-texts-judgements.tsv`: key, `right` or `wrong` (or nothing yet), rule, excerpt, note.
 * Throws an error that names the line where a judgement is something else.
 */
export function readJudgements(path: string): Map<string, Judgement> {
  const judged = new Map<string, Judgement>();
  if (!existsSync(path)) return judged;
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  lines.slice(1).forEach((line, index) => {
    const [key = '', judgement = '', , , note = ''] = line.split('\t');
    if (!key || !judgement) return;
    if (judgement !== 'right' && judgement !== 'wrong') {
      throw new Error(`${path}:${index + 2}: the judgement must be right or wrong (${judgement}), or empty`);
    }
    judged.set(key, { isRight: judgement === 'right', note });
  });
  return judged;
}

/** The samples as the judgement file holds them: what was judged keeps its judgement, the rest waits for a person. */
export function writeJudgements(samples: readonly Sample[], judged: ReadonlyMap<string, Judgement>): string {
  const rows = samples.map(({ key, rule, excerpt }) => {
    const known = judged.get(key);
    const word = known ? (known.isRight ? 'right' : 'wrong') : '';
    return [key, word, rule, excerpt.replace(/\s+/g, ' ').slice(0, 80), known?.note ?? ''].join('\t');
  });
  return `${[header, ...rows].join('\n')}\n`;
}
