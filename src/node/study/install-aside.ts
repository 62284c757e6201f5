import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runProgram } from '../run.ts';

/** Where a set of packages goes that only a study or the benchmark needs: large, and no dependency of the project. */
export const asideFolder = (name: string): string => join(projectRoot, '.cache', name);

/**
 * Installs packages (`name@1.2.3`) in `.cache/NAME`, once: what stands there in the wanted version is left alone.
 * Rejects with one line when npm can't.
 */
export async function installAside(name: string, packages: readonly string[]): Promise<void> {
  const folder = asideFolder(name);
  const missing = packages.filter((wanted) => !isInstalled(folder, wanted));
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--silent', '--fetch-retries=0'];
  // All of them, not only what is missing: npm keeps what is in order, and the set stays the one that is asked for.
  const code = await runProgram('npm', ['install', '--prefix', folder, ...options, ...packages]).catch(() => undefined);
  if (code === 0) return;
  const cause = code === undefined ? 'npm is missing' : `npm exit code ${code}: check the network`;
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  throw new Error(
    `${missing[0]}${others} could not be installed in .cache/${name} (${cause}); mend that, then run this again.`,
  );
}

function isInstalled(folder: string, wanted: string): boolean {
  const at = wanted.lastIndexOf('@');
  try {
    const path = join(folder, 'node_modules', wanted.slice(0, at), 'package.json');
    return JSON.parse(readFileSync(path, 'utf8')).version === wanted.slice(at + 1);
  } catch {
    return false;
  }
}
