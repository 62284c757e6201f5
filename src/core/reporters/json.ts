import type { LintResult, Position, Problem } from '../types.ts';

/**
 * The published contract (docs/lint-schema.json), a problem a line: half the size of indented JSON, and two reports can be
 * compared line by line. Keys always stand in the same order, whatever built the results.
 */
export function reportJson(results: readonly LintResult[]): string {
  return `{"version":1,"results":[${results.map(writeResult).join(',')}\n]}\n`;
}

function writeResult(result: LintResult): string {
  const { problems, mandate } = result;
  const head = JSON.stringify(orderHead(result)).slice(0, -1);
  const lines = problems.map((problem) => `\n${JSON.stringify(orderProblem(problem))}`).join(',');
  const { present, missing } = mandate;
  return `\n${head},"problems":[${lines}],"mandate":${JSON.stringify({ present, missing })}}`;
}

function orderHead(result: LintResult): Omit<LintResult, 'problems' | 'mandate'> {
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

function orderProblem(problem: Problem): Problem {
  const { rule, severity, verdict, message, excerpt, start, end, location, concept, suggestions, help } = problem;
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
    help,
  };
}

const orderPosition = ({ offset, line, column }: Position): Position => ({ offset, line, column });
