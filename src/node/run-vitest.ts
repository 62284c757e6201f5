import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runProgram } from './run.ts';

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Runs one project of `vitest.config.ts` and counts its tests from Vitest's own report.
 * A run that dies before it reports, or finds no test, counts as one failure.
 */
export async function runVitest(project: string, env: Record<string, string> = {}): Promise<Tally> {
  const folder = join(projectRoot, '.cache/tests');
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runProgram('vitest', ['run', '--project', project, ...reporters], env);
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests || (exitCode !== 0 || !passed ? 1 : 0);
    return { passed: passed ?? 0, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
