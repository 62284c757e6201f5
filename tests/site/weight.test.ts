import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { attribute, dist, readPages } from './pages.ts';

const budget = 14 * 1024;

it('a term page’s first view weighs at most 14 KB compressed, fonts apart', () => {
  const termPages = readPages().filter(({ address }) => /^\/(en\/glossary|glossaire)\/[^/]+\/$/.test(address));
  expect(termPages.length).toBeGreaterThanOrEqual(120);
  const weights = termPages.map(({ address, html, elements }) => {
    const styles = elements
      .filter((one) => attribute(one, 'rel') === 'stylesheet')
      .map((one) => attribute(one, 'href'));
    const scripts = elements.filter((one) => one.tagName === 'script').map((one) => attribute(one, 'src'));
    const files = [...styles, ...scripts].filter((path) => path !== undefined);
    const loaded = files.flatMap((path) => [path, ...importsOf(path)]);
    const bytes = [...new Set(loaded)].map((path) => gzipSync(readFileSync(join(dist, path))).length);
    return { address, bytes: gzipSync(html).length + bytes.reduce((sum, one) => sum + one, 0) };
  });
  const heaviest = weights.sort((a, b) => b.bytes - a.bytes)[0];
  console.log(`heaviest term page: ${heaviest?.address} ${heaviest?.bytes} bytes of ${budget}`);
  expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
});

/** The scripts that a script loads at once, by address. */
function importsOf(path: string): string[] {
  if (!path.endsWith('.js')) return [];
  const code = readFileSync(join(dist, path), 'utf8');
  const direct = [...code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)].map(
    ([, file = '']) => new URL(file, `http://site${path}`).pathname,
  );
  return direct.flatMap((file) => [file, ...importsOf(file)]);
}
