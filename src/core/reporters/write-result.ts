import type { LintResult, Position, Problem } from '../types.ts';

/**
 * A result as the published contract has it (docs/lint-schema.json), with `separator` before each problem. Keys always stand
 * in the same order, whatever built the result. Problems are written one by one: a long text has hundreds of thousands.
 */
export function writeResult(result: LintResult, separator: '' | '\n'): string {
  const { present, missing } = result.mandate;
  const head = JSON.stringify(orderHead(result)).slice(0, -1);
  const lines = result.problems.map((problem) => separator + JSON.stringify(orderProblem(problem))).join(',');
  return `${head},"problems":[${lines}],"mandate":${JSON.stringify({ present, missing })}}`;
}

/** What stands before the problems, its keys in the order of the contract. */
export function orderHead(result: LintResult): Omit<LintResult, 'problems' | 'mandate'> {
  const { path, language, format, profile, score } = result;
  const { characters, words, sentences, wordsPerSentence, jargonPerThousandWords, readability } = result.statistics;
  const { value, low, high, scale } = readability;
  return {
    path,
    language,
    format,
    profile,
    score,
    statistics: {
      characters,
      words,
      sentences,
      wordsPerSentence,
      jargonPerThousandWords,
      readability: { value, low, high, scale },
    },
  };
}

/** A problem with its keys in the order of the contract. */
export function orderProblem(problem: Problem): Problem {
  const { rule, severity, verdict, message, excerpt, start, end, location, concept, suggestions, fix, help } = problem;
  return {
    rule,
    severity,
    ...(verdict && { verdict }),
    message,
    excerpt,
    start: orderPosition(start),
    end: orderPosition(end),
    location: { paragraph: location.paragraph, ...(location.page && { page: location.page }) },
    ...(concept && { concept }),
    suggestions,
    ...(fix !== undefined && { fix }),
    help,
  };
}

const orderPosition = ({ offset, line, column }: Position): Position => ({ offset, line, column });
