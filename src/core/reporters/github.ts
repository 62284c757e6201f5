import type { LintResult, Problem, Severity } from '../types.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands: GitHub shows each problem beside its line. Nothing to say gives an empty text. */
export function reportGithub(results: readonly LintResult[]): string {
  return results.flatMap(({ path, problems }) => problems.map((problem) => `${toCommand(path, problem)}\n`)).join('');
}

function toCommand(path: string, { rule, severity, message, start, end }: Problem): string {
  const place = [`file=${escapeProperty(path)}`, `line=${start.line}`, `endLine=${end.line}`, `col=${start.column}`];
  // GitHub refuses columns on a problem of several lines.
  if (start.line === end.line) place.push(`endColumn=${end.column}`);
  else place.pop();
  return `::${commands[severity]} ${place.join(',')},title=${escapeProperty(rule)}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
