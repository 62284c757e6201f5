/** One thing wrong in the content, at a place that an editor can open. */
export interface ContentProblem {
  /** From the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The check that found it, e.g. `relation/unknown`. */
  check: string;
  severity: 'error' | 'warning';
  /** What is wrong (the value), how to mend it. */
  message: string;
}

/** `glossary/terms/x/fr.mdx:3:7  what (value), how to mend it  [check]`. */
export function formatProblem(problem: ContentProblem): string {
  const { file, line, column, severity, message, check } = problem;
  return `${file}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}  [${check}]`;
}

/** By file, then place, then check: the same problems always print in the same order. */
export function compareProblems(a: ContentProblem, b: ContentProblem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}
