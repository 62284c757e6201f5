import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../src/core/index.ts';
import { requireChromium } from '../../src/node/index.ts';
import { lintHostile, makeHostile } from '../core/reporters/hostile.ts';
import { documents, results } from '../core/reporters/results.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-quic'] });
});
afterAll(() => browser?.close());

const { document: hostile } = await makeHostile();
const pages: [string, string][] = [
  ['French, several files', report(results, 'html', { documents, site: 'https://en-clair.example' })],
  ['English, one file', report(results.slice(1, 2), 'html', { documents })],
  ['no file', report([], 'html', { language: 'en' })],
  ['hostile text', report([lintHostile(hostile)], 'html', { documents: new Map([[hostile.path, hostile]]) })],
];

it.each(pages)(
  'the annotated page (%s): axe finds nothing, nothing runs, nothing is fetched, nothing overflows',
  async (_, html) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const events: string[] = [];
    page.on('request', (request) => events.push(request.url()));
    page.on('dialog', (dialog) => events.push(dialog.message()));
    page.on('pageerror', (error) => events.push(error.message));
    await page.setContent(html, { waitUntil: 'load' });
    expect(events).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() =>
        window.axe.run({
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        }),
      );
      expect(
        violations.map(({ id, nodes }) => `${colorScheme} ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      ).toEqual([]);
    }
    await page.close();
  },
);
