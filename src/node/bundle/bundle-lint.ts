import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.ts';
import { stampFiles } from '../stamp-files.ts';

const prefix = 'lint-';
const week = 7 * 24 * 3600 * 1000;

/**
 * The address of the command's door in a bundle of its sources: Node takes a quarter of a second to open three hundred files.
 * It is kept in `.cache/` under a stamp of the sources, and made again, in as long, when one of them changes. Where it can't
 * be made or written, the address of the sources' own door.
 */
export async function bundleLint(root = projectRoot): Promise<string> {
  const folders = ['src/core', 'src/node', 'src/schema'];
  // Two levels deep with the code in it, as `src/node` is: the code finds the project that it belongs to.
  const folder = join(root, '.cache', prefix + stampFiles(folders, /\.ts$/, root));
  try {
    if (!existsSync(folder)) await bundleInto(folder, root);
    return pathToFileURL(join(folder, 'lint.js')).href;
  } catch {
    return pathToFileURL(join(root, doors.lint)).href;
  }
}

const doors = { lint: 'src/node/lint/index.ts', 'lint-worker': 'src/node/lint-worker.ts' };

/** The folder appears whole: another run may look for it meanwhile, or make it too. */
async function bundleInto(folder: string, root: string): Promise<void> {
  const { build } = await import('esbuild');
  const draft = `${folder}.${process.pid}`;
  try {
    await build({
      absWorkingDir: root,
      entryPoints: doors,
      outdir: draft,
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node24',
      logLevel: 'silent',
    });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  }
  removeOld(join(root, '.cache'));
}

/** A run that is still watching files may load the rest of its own bundle. */
function removeOld(inside: string): void {
  for (const name of readdirSync(inside)) {
    const folder = join(inside, name);
    const made = name.startsWith(prefix) ? statSync(folder, { throwIfNoEntry: false })?.mtimeMs : undefined;
    if (made !== undefined && Date.now() - made > week) rmSync(folder, { recursive: true, force: true });
  }
}
