import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { addressOf } from '../../core/index.ts';
import type { Pack, Release } from '../../offline/index.ts';
import type { Language } from '../../schema/index.ts';
import { loadContent } from '../load-content.ts';
import { projectRoot } from '../project-root.ts';

/** Which pages travel together. The law is most of the site and seldom changes: whoever has it doesn't fetch it again. */
const packNames = { '/loi/': 'loi', '/en/law/': 'law', '/en/': 'en', '/': 'fr' } as const;
/** What every page may need, beside the fonts, styles and scripts. */
const shellFiles = ['_astro/**', 'hors-ligne/*.js', 'mots.*.json', '*.svg', '*.png', '*.webmanifest', '404.html'];

/**
 * Writes what lets a built site be read without a network: the packs of pages and the service worker that keeps them. To be
 * called last, once every page is as it will be served. `bytes`: the packs, as they travel.
 */
export async function writeOffline(folder: string): Promise<{ pages: number; bytes: number }> {
  const site = join(projectRoot, folder);
  const packs = writePacks(site);
  await bundle('src/offline/status.ts', join(site, 'hors-ligne/status.js'), 'esm');
  const fallback = findFallbacks();
  const files = globSync(shellFiles, { cwd: site }).sort();
  const pages = [addressOf('home', 'fr'), addressOf('home', 'en'), fallback.fr, fallback.en];
  const shell = [...files.map((file) => `/${file}`), ...pages];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  for (const { address } of packs) hash.update(address);
  const release: Release = { version: hash.digest('hex').slice(0, 12), shell, packs, fallback };
  const define = { builtRelease: JSON.stringify(release) };
  await bundle('src/offline/service-worker.ts', join(site, 'service-worker.js'), 'iife', define);
  return { pages: listPages(site).length, bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const bundle = (entry: string, outfile: string, format: 'esm' | 'iife', define: Record<string, string> = {}) =>
  build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    outfile,
    allowOverwrite: true,
    define,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    logLevel: 'warning',
  });

const listPages = (site: string) => globSync('**/index.html', { cwd: site }).sort();

function writePacks(site: string): Pack[] {
  const byPack = new Map<string, [address: string, html: string][]>();
  for (const file of listPages(site)) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    const start = Object.keys(packNames).find((one) => address.startsWith(one)) as keyof typeof packNames;
    const pages = byPack.get(packNames[start]) ?? [];
    pages.push([address, readFileSync(join(site, file), 'utf8')]);
    byPack.set(packNames[start], pages);
  }
  mkdirSync(join(site, 'hors-ligne'), { recursive: true });
  return [...byPack].map(([name, pages]) => {
    const packed = gzipSync(JSON.stringify(pages), { level: 9 });
    const version = createHash('sha256').update(packed).digest('hex').slice(0, 12);
    // A name that no server compresses again or takes for a page.
    const address = `/hors-ligne/${name}-${version}.bin`;
    writeFileSync(join(site, address), packed);
    return { address, bytes: packed.length };
  });
}

function findFallbacks(): Record<Language, string> {
  const pages = loadContent().pages.filter(({ id }) => id === 'offline');
  const slugOf = (language: Language) => pages.find((one) => one.language === language)?.data.slug;
  return { fr: addressOf('page', 'fr', slugOf('fr')), en: addressOf('page', 'en', slugOf('en')) };
}
