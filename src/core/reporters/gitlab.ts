import { hashSeeds, hashText } from '../text/index.ts';
import type { LintResult, Severity } from '../types.ts';
import { createFingerprints } from './create-fingerprints.ts';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab’s Code Quality report: a merge request then shows what it adds and what it mends.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportGitlab(results: readonly LintResult[]): string {
  const lines = results.flatMap(({ path, problems }) => {
    const fingerprintOf = createFingerprints();
    // GitLab keeps one problem a fingerprint, whatever its file.
    const file = hashText(path, hashSeeds[0]);
    return problems.map((problem) =>
      JSON.stringify({
        description: problem.message,
        check_name: problem.rule,
        fingerprint: file + fingerprintOf(problem),
        severity: severities[problem.severity],
        location: { path, lines: { begin: problem.start.line, end: problem.end.line } },
      }),
    );
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
