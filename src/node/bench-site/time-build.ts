import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site that was just built. */
export interface BuiltSite {
  /** The project's folder; the site is in its `dist/`. */
  root: string;
  pages: number;
  /** On the clock. */
  seconds: number;
}

/** Builds the Astro project in `root` and its Pagefind index, both with the programs of `modules`. Rejects with what they said when they fail. */
export async function timeBuild(root: string, modules: string): Promise<BuiltSite> {
  const start = performance.now();
  await run(root, join(modules, 'astro/bin/astro.mjs'), ['build', '--force', '--silent']);
  const dist = join(root, 'dist');
  // Starlight has indexed its pages by now; ours are indexed by `npm run build`.
  if (!readdirSync(dist).includes('pagefind'))
    await run(root, join(modules, 'pagefind/lib/runner/bin.cjs'), ['--silent', '--site', 'dist']);
  return { root, pages: listPages(dist).length, seconds: (performance.now() - start) / 1000 };
}

const listPages = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

function run(cwd: string, program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data;
      });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with exit code ${code}: ${said.slice(-600)}`)),
    );
  });
}

/**
 * What a first visit of a page loads, compressed, in bytes: the page, its style sheets and its scripts with those that they
 * import at once; fonts and pictures apart.
 */
export function weighPage(root: string, address: string): number {
  const dist = join(root, 'dist');
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
  const files = new Set<string>();
  const add = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, file = ''] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g))
      add(new URL(file, `http://site${path}`).pathname);
  };
  for (const [tag] of html.matchAll(/<link\b[^>]*rel="?stylesheet[^>]*>|<script\b[^>]*src=[^>]*>/g)) {
    const [, path = ''] = /(?:href|src)="?([^"\s>]+)/.exec(tag) ?? [];
    if (path.startsWith('/')) add(path);
  }
  const own = gzipSync(html).length;
  return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, own);
}
