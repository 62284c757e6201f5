import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyConcepts } from '../copy-concepts.ts';
import { projectRoot } from '../project-root.ts';
import { type BuiltSite, timeBuild } from './time-build.ts';

/** Builds a copy of this site with `concepts` concepts, as `npm run build` does after its checks: pages, then full-text index. */
export async function buildCopy(concepts: number): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), 'site-bench-'));
  for (const name of [
    'src',
    'content',
    'glossary',
    'public',
    'scripts',
    'docs',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  copyConcepts(root, concepts);
  return timeBuild(root, join(projectRoot, 'node_modules'));
}
