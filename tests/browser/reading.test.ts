import { describe, expect, it } from 'vitest';
import { readVaried } from '../site/pages.ts';
import { useSite } from './site.ts';

const site = useSite();
const addresses = readVaried().map(({ address }) => address);

describe('reading', () => {
  it('no page scrolls sideways at 320 px', { timeout: 600_000 }, async () => {
    const page = await site.open('/', { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(site.address + address, { waitUntil: 'load' });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wide.push(`${address} by ${excess} px`);
    }
    await page.context().close();
    expect(wide).toEqual([]);
  });

  it('everything reads and links work without JavaScript', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    await page.locator('.site-nav a').first().click();
    await page.waitForURL('**/glossaire/');
    await page.locator('.term-card a').first().click();
    expect(await page.locator('.definition-main').textContent()).toMatch(/\S/);
    await page.locator('.language').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('the simple version shows without JavaScript, and is remembered with it', async () => {
    const address = addresses.find((one) => /^\/expliquer\/.+/.test(one)) ?? '';
    const plain = await site.open(address, { javaScriptEnabled: false });
    await plain.locator('label:has(#level-simple)').click();
    expect(await plain.locator('.level-simple').isVisible()).toBe(true);
    expect(await plain.locator('.level-standard').isVisible()).toBe(false);
    await plain.context().close();
    const page = await site.open(address);
    await page.locator('label:has(#level-simple)').click();
    await page.reload();
    expect(await page.locator('.level-simple').isVisible()).toBe(true);
    await page.context().close();
  });

  it('the first Tab reaches the skip link, which leads to the content', async () => {
    const page = await site.open('/glossaire/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });
});
