import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.ts';
import { stampFiles } from '../stamp-files.ts';

/** Two levels deep with the code in them, as `src/node` is: the code finds the project that it belongs to. */
const folders = join(projectRoot, '.cache');
const prefix = 'lint-';
const week = 7 * 24 * 3600 * 1000;

/**
 * The address of the command's door in a bundle of its sources: Node takes a quarter of a second to open three hundred files.
 * It is kept in `.cache/` under a stamp of the sources, and made again, in as long, when one of them changes. Where it can't
 * be made or written, the address of the sources' own door.
 */
export async function bundleLint(): Promise<string> {
  const folder = join(folders, prefix + stampFiles(['src/core', 'src/node', 'src/schema'], /\.ts$/));
  try {
    if (!existsSync(folder)) await bundleInto(folder);
    return pathToFileURL(join(folder, 'lint.js')).href;
  } catch {
    return new URL('../lint/index.ts', import.meta.url).href;
  }
}

/** The folder appears whole: another run may look for it meanwhile, or make it too. */
async function bundleInto(folder: string): Promise<void> {
  const { build } = await import('esbuild');
  const draft = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: projectRoot,
    entryPoints: { lint: 'src/node/lint/index.ts', 'lint-worker': 'src/node/lint-worker.ts' },
    outdir: draft,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'silent',
  });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  for (const name of readdirSync(folders)) if (name.startsWith(prefix)) removeOld(join(folders, name));
}

/** A run that is still watching files may load the rest of its own bundle. */
function removeOld(folder: string): void {
  if (Date.now() - statSync(folder).mtimeMs > week) rmSync(folder, { recursive: true, force: true });
}
