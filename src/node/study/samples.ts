import { createHash } from 'node:crypto';
import type { Problem } from '../../core/index.ts';

/** One finding with what a person needs to judge it. */
export interface Sample {
  /** Hash of excerpt and sentence: the same finding keeps its judgement when the text around it moves, or another rule finds it. */
  key: string;
  /** The texts that it stands in. */
  corpus: string;
  rule: string;
  /** The excerpt in double brackets, with the words around it, cut short. */
  finding: string;
}

/** Characters of context on each side. */
const context = 80;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

export function makeSample(corpus: string, source: string, { rule, excerpt, start, end }: Problem): Sample {
  const sentence = sentenceAround(source, start.offset, end.offset);
  const before = source.slice(Math.max(0, start.offset - context), start.offset);
  const after = source.slice(end.offset, end.offset + context);
  const words = excerpt.length > 2 * context ? `${excerpt.slice(0, context)} … ${excerpt.slice(-context)}` : excerpt;
  const finding = `${before.slice(before.lastIndexOf('\n') + 1)}⟦${words}⟧${after.split('\n')[0] ?? ''}`;
  return {
    key: hashOf(`${excerpt}\n${sentence}`),
    corpus,
    rule,
    finding: finding.replace(/\s+/g, ' '),
  };
}

function sentenceAround(source: string, start: number, end: number): string {
  const before = source.slice(Math.max(0, start - 400), start);
  const after = source.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const to = after.search(/\n|\. /);
  return before.slice(from) + source.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
