import { sourceEnd } from '../../readers/index.ts';
import type { Comment, TextDocument } from '../../types.ts';
import type { Finding } from '../rule.ts';

/** A comment that asks to silence rules. */
export interface Ignore {
  comment: Comment;
  /** The segment that it stands in or before, from 1. */
  paragraph: number;
  /** What follows `en-clair-`: one of `ignoreVerbs`, or a slip of the hand. */
  verb: string;
  rules: readonly string[];
  reason: string;
  /** The part of the source that it silences, [start, end); none for `ignore-end` and for an unknown verb. */
  range?: readonly [number, number];
  /** The rules that it silenced so far. */
  used: Set<string>;
  /** `ignore-end` only: whether it ends something. */
  isPaired?: boolean;
}

export const ignoreVerbs = ['ignore-next', 'ignore-start', 'ignore-end'] as const;

/** The verb, then rules, then a colon and the reason. */
const directive = /^\s*en-clair-([\w-]+)([^:]*)(?::(.*))?$/s;

/**
 * The comments of a document that ask to silence rules, in order.
 *
 * - `en-clair-ignore-next jargon/term, word/rare: reason` holds for what follows it: the rest of the paragraph that it stands
 *   in, or the next paragraph, heading, item or cell.
 * - `en-clair-ignore-start …` holds up to `en-clair-ignore-end`, or to the end of the text.
 */
export function readIgnores({ comments = [], segments, source }: TextDocument): Ignore[] {
  const ignores: Ignore[] = [];
  const open: Ignore[] = [];
  const ends = comments.length > 0 ? segments.map((segment) => sourceEnd(segment, segment.text.length, source)) : [];
  let next = 0;
  for (const comment of comments) {
    const [, verb = '', rules = '', reason = ''] = directive.exec(comment.text) ?? [];
    while (next < ends.length && (ends[next] as number) <= comment.end) next += 1;
    const ignore: Ignore = {
      comment,
      paragraph: Math.max(1, Math.min(next + 1, segments.length)),
      verb,
      rules: rules.split(/[\s,]+/).filter(Boolean),
      reason: reason.trim(),
      used: new Set(),
    };
    ignores.push(ignore);
    if (verb === 'ignore-next') ignore.range = [comment.end, ends[next] ?? comment.end];
    else if (verb === 'ignore-start') {
      ignore.range = [comment.end, source.length];
      open.push(ignore);
    } else if (verb === 'ignore-end') {
      const started = open.pop();
      if (started?.range) started.range = [started.range[0], comment.start];
      ignore.isPaired = started !== undefined;
    }
  }
  return ignores;
}

/** Where a finding on an ignore stands: on its whole comment. */
export function placeIgnore({ comment, paragraph }: Ignore): Pick<Finding, 'passage' | 'start' | 'end'> {
  const { start, end, written } = comment;
  const segment = { kind: 'paragraph', text: written, map: [[0, start]] } as const;
  return { passage: { segment, paragraph }, start: 0, end: end - start };
}
