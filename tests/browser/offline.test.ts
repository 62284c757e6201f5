import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, readPages } from '../site/pages.ts';
import { useSite } from './site.ts';

/** A copy of the built site, so that a test can publish another release of it. */
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
cpSync(dist, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = useSite(folder);

const visit = (path: string) => site.open(path, { serviceWorkers: 'allow' });
const footer = (page: Page) => page.locator('[data-offline]');
const waitUntilKept = (page: Page) =>
  footer(page)
    .filter({ hasText: /Tout le site est sur|The whole site is on/ })
    .waitFor({ timeout: 60_000 });
const listCaches = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

/** What the worker says of itself: the release that it was built for. */
const release = (text: string) => /version:\s*"([0-9a-f]{12})"/.exec(text)?.[1] ?? '';

describe('the site on the device', () => {
  it.each([
    ['/', /^\/(?!en\/)/],
    ['/en/', /^\/en\//],
  ])('after one visit of %s, a second reads any page with the network off', async (start, own) => {
    const page = await visit(start);
    await waitUntilKept(page);
    await page.context().setOffline(true);
    const all = readPages().filter(({ file }) => file !== '404.html');
    const some = all.filter(({ address }, index) => own.test(address) && index % 25 === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const { address, elements } of some) {
      const response = await page.goto(site.address + address);
      expect({ address, status: response?.status(), fromWorker: response?.fromServiceWorker() }).toEqual({
        address,
        status: 200,
        fromWorker: true,
      });
      expect(elements.some(({ tagName }) => tagName === 'h1')).toBe(true);
      expect(await page.locator('h1').textContent(), address).toMatch(/\S/);
    }
    const kept = await page.evaluate(
      async (addresses) => {
        const found = await Promise.all(addresses.map((address) => caches.match(address)));
        return addresses.filter((_, index) => !found[index]);
      },
      all.map(({ address }) => address),
    );
    expect(kept).toEqual([]);
    await page.context().close();
  });

  it('words are found, shown and styled with the network off', async () => {
    const page = await visit('/');
    await waitUntilKept(page);
    await page.context().setOffline(true);
    await page.goto(`${site.address}/recherche/?q=petition`);
    await page.locator('[data-words] a').first().click();
    await page.waitForURL('**/glossaire/**');
    const background = await page.locator('.simple-box').evaluate((box) => getComputedStyle(box).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });

  it('a page that isn’t kept gives the page that says why, in its language', async () => {
    const page = await visit('/en/');
    await waitUntilKept(page);
    await page.context().setOffline(true);
    await page.goto(`${site.address}/en/nothing-here/`);
    expect(await page.locator('h1').textContent()).toBe('Reading without a network');
    await page.goto(`${site.address}/rien-ici/`);
    expect(await page.locator('h1').textContent()).toBe('Lire sans réseau');
    await page.context().close();
  });

  it('where the pages aren’t kept yet, a button offers them and tells the size', async () => {
    const page = await visit('/');
    await waitUntilKept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.includes('pack')) await caches.delete(name);
    });
    await page.reload();
    const button = footer(page).locator('button');
    await button.waitFor();
    expect(await button.textContent()).toMatch(/^Garder tout le site sur cet appareil \([\d,]+\sMo\)$/);
    await button.click();
    await waitUntilKept(page);
    await page.context().close();
  });

  it('a new release is announced, read when the reader says so, and drops the old one', async () => {
    const page = await visit('/glossaire/');
    await waitUntilKept(page);
    await page.reload();
    const before = await listCaches(page);
    const path = join(folder, 'service-worker.js');
    const old = release(readFileSync(path, 'utf8'));
    expect(old).not.toBe('');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(old, 'abcdefabcdef'));
    await page.goto(`${site.address}/themes/`);
    const card = page.locator('.update');
    await card.waitFor({ timeout: 60_000 });
    expect(await card.textContent()).toContain('Une nouvelle version du site est prête.');
    expect(await listCaches(page)).toContain(`en-clair-shell-${old}`);
    await Promise.all([
      page.waitForEvent('load'),
      card.getByRole('button', { name: 'Lire la nouvelle version' }).click(),
    ]);
    await expect.poll(() => listCaches(page)).toEqual(before.map((name) => name.replace(old, 'abcdefabcdef')).sort());
    expect(page.url()).toBe(`${site.address}/themes/`);
    expect(await page.locator('.update').count()).toBe(0);
    await page.context().close();
  });

  it('the worker of the development server takes itself away, with what it kept', async () => {
    const page = await visit('/');
    await waitUntilKept(page);
    const { GET } = await import('../../src/pages/service-worker.js.ts');
    const farewell = (GET as unknown as () => Response)();
    writeFileSync(join(folder, 'service-worker.js'), await farewell.text());
    await page.goto(`${site.address}/themes/`);
    await expect.poll(() => listCaches(page), { timeout: 30_000 }).toEqual([]);
    await page.context().close();
  });
});
