import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireChromium, serveFolder } from '../../src/node/index.ts';
import { readLexiconEntries } from '../../src/node/lint-lexicon.ts';
import { bundleCode } from '../../src/node/package/index.ts';

type Core = typeof import('../../src/core/index.ts');
type Server = Awaited<ReturnType<typeof serveFolder>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Every format; files that can't be read must fail alike. */
const files = globSync(
  [
    'tests/fixtures/**/*.{txt,md,html,docx,odt,pdf}',
    'content/{guide,explainers}/*/*/fr.mdx',
    'content/{guide,explainers,pages}/*/en.mdx',
    '{README,CONTRIBUTING,CHANGELOG}.md',
  ],
  { cwd: root },
).sort();

let folder: string;
let browser: Browser;
let site: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'core-'));
  await bundleCode(folder);
  writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(await readLexiconEntries()));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>core</title><script type="module" src="core.js"></script>',
  );
  writeFileSync(join(folder, 'core.js'), "import * as core from './lib/node/index.js';\nwindow.core = core;\n");
  site = await serveFolder(folder, 0);
  browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-quic'] });
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in Node and in the page: no name from outside. */
async function lintAll(core: Core, words: string, texts: readonly [string, string][]): Promise<string[]> {
  const entries = JSON.parse(words);
  const lexicon = { fr: core.buildLexicon(entries, 'fr'), en: core.buildLexicon(entries, 'en') };
  const found: string[] = [];
  for (const [path, base64] of texts) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    try {
      const format = core.formatOf(path) ?? 'text';
      const document = await core.readDocument(bytes, format, path);
      found.push(core.report([core.lintDocument(document, { lexicon, profile: core.profiles.default })], 'json'));
    } catch (error) {
      found.push(`${path} ${error instanceof core.ReadError ? error.describe('en') : error}`);
    }
  }
  return found;
}

it('the same bytes give the same JSON in Node and in Chromium, byte for byte', async () => {
  const kinds = new Set(files.map((path) => /\.(\w+)$/.exec(path)?.[1]));
  expect([...kinds].sort()).toEqual(['docx', 'html', 'md', 'mdx', 'odt', 'pdf', 'txt']);
  expect(files.length).toBeGreaterThanOrEqual(40);
  const texts = files.map((path): [string, string] => [path, readFileSync(join(root, path)).toString('base64')]);
  const words = readFileSync(join(folder, 'lexicon.json'), 'utf8');
  const inNode = await lintAll(await import(join(folder, 'lib/node/index.js')), words, texts);
  const page = await browser.newPage();
  await page.goto(`${site.address}/index.html`);
  await page.waitForFunction('window.core');
  // The function travels as text, so that both sides run the same.
  const inChromium = await page.evaluate<string[], [string, string, [string, string][]]>(
    ([source, lexicon, list]) => new Function(`return (${source})`)()(Reflect.get(window, 'core'), lexicon, list),
    [lintAll.toString(), words, texts],
  );
  console.log(`${files.length} files, ${inNode.join('').length} characters of JSON`);
  for (const [i, path] of files.entries()) expect(inChromium[i], path).toBe(inNode[i]);
  expect(inNode.join('')).toContain('"fix":');
});
