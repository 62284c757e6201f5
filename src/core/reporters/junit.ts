import type { LintResult, Problem } from '../types.ts';
import { escapeMarkup } from './escape-markup.ts';

/**
 * JUnit XML: one test suite a file, one test case a problem. A remark (`info`) passes, with its words as output. A file without
 * problem has one case, which passes: tools take an empty suite for a broken run.
 */
export function reportJunit(results: readonly LintResult[]): string {
  const suites = results.map(writeSuite);
  const total = (pick: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + pick(suite), 0);
  const counts = `tests="${total(({ tests }) => tests)}" failures="${total(({ failures }) => failures)}" errors="0"`;
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="En clair" ${counts}>\n${body}</testsuites>\n`;
}

interface Suite {
  tests: number;
  failures: number;
  xml: string;
}

function writeSuite({ path, problems, score }: LintResult): Suite {
  const name = escapeMarkup(path);
  const failures = problems.filter(isFailure).length;
  const cases =
    problems.length > 0
      ? problems.map((problem) => writeCase(problem, name))
      : [`    <testcase name="en-clair" classname="${name}" time="0"/>\n`];
  const tests = cases.length;
  const head = `<testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">`;
  const properties = `<properties><property name="score" value="${score}"/></properties>`;
  return { tests, failures, xml: `  ${head}\n    ${properties}\n${cases.join('')}  </testsuite>\n` };
}

const isFailure = ({ severity }: Problem): boolean => severity !== 'info';

function writeCase(problem: Problem, path: string): string {
  const { rule, severity, message, excerpt, start, location } = problem;
  const place = `${start.line}:${start.column}`;
  const head = `    <testcase name="${escapeMarkup(`${rule} ${place}`)}" classname="${path}" time="0">`;
  const page = location.page ? ` (page ${location.page})` : '';
  const details = `${path}:${place}${page}  ${escapeMarkup(message)}\n${escapeMarkup(excerpt)}`;
  const body = isFailure(problem)
    ? `<failure type="${severity}" message="${escapeMarkup(message)}">${details}</failure>`
    : `<system-out>${details}</system-out>`;
  return `${head}\n      ${body}\n    </testcase>\n`;
}
