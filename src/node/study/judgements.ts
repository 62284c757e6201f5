import { existsSync, readFileSync } from 'node:fs';
import type { Sample } from './samples.ts';

/** A finding that was drawn, and what a person said of it. */
export interface JudgedRow extends Sample {
  /** The draw that it belongs to. */
  draw: string;
  /** Nothing until a person has judged. */
  isRight?: boolean;
  /** Why, in a few words; needed where it is wrong. */
  note: string;
}

const header = 'draw\tkey\tjudgement\trule\ttext\tfinding\tnote';

/** Reads `docs/real-texts-judgements.tsv`. Throws an error that names the line where a judgement can't be read. */
export function readJudgements(path: string): JudgedRow[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines.slice(1).flatMap((line, index) => {
    if (!line.trim()) return [];
    const [draw = '', key = '', judgement = '', rule = '', corpus = '', finding = '', note = ''] = line.split('\t');
    const place = `${path}:${index + 2}`;
    if (!['right', 'wrong', ''].includes(judgement))
      throw new Error(`${place}: the judgement must be right or wrong (${judgement}), or empty`);
    if (judgement === 'wrong' && !note) throw new Error(`${place}: say in the last column why the finding is wrong`);
    return [{ draw, key, rule, corpus, finding, note, ...(judgement && { isRight: judgement === 'right' }) }];
  });
}

export function writeJudgements(rows: readonly JudgedRow[]): string {
  const lines = rows.map(({ draw, key, isRight, rule, corpus, finding, note }) => {
    const judgement = isRight === undefined ? '' : isRight ? 'right' : 'wrong';
    return [draw, key, judgement, rule, corpus, finding, note].join('\t');
  });
  return `${[header, ...lines].join('\n')}\n`;
}
