import { isExtracted } from '../readers/index.ts';
import type { FormatId, Problem } from '../types.ts';

/** What to write in place of `source.slice(start, end)`. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Characters that can be syntax in Markdown, MDX or HTML: words that hold one are left to a person. */
const syntax = /[<>&`*_[\]\\{}|~#]/;

/**
 * The replacement that a problem's safe fix stands for, or undefined where there is none: no fix, a format whose positions
 * are not those of the file, words that have changed since, syntax or a line end among the words. Lines stay
 * as many as they were.
 */
export function toReplacement(problem: Problem, source: string, format: FormatId): Replacement | undefined {
  const { fix, excerpt } = problem;
  const [start, end] = [problem.start.offset, problem.end.offset];
  if (fix === undefined || fix === excerpt || isExtracted(format)) return undefined;
  if (source.slice(start, end) !== excerpt || /[\r\n]/.test(excerpt + fix)) return undefined;
  if (format !== 'text' && (syntax.test(excerpt) || syntax.test(fix))) return undefined;
  // `****` would be left of **words** that go.
  if (format !== 'text' && fix === '' && syntax.test(source.slice(start - 1, start) + source.slice(end, end + 1)))
    return undefined;
  return { start, end, text: fix };
}
