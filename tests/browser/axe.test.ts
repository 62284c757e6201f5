import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readVaried } from '../site/pages.ts';
import { contrast, findViolations } from './axe-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const addresses = readVaried().map(({ address }) => address);
/** Visits the addresses with two pages at once; gives what `look` finds, by address. */
async function visit(list: string[], width: number, look: (page: Page) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  const queue = [...list];
  const work = async () => {
    const page = await site.open('/', { viewport: { width, height: 800 } });
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await page.goto(site.address + address, { waitUntil: 'load' });
      const violations = await look(page);
      if (violations.length > 0) found[address] = violations;
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return found;
}

describe('axe', () => {
  it('sees a fault when there is one', async () => {
    const page = await site.open('/');
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<img src="/icon.svg"><p class="pale">pale</p><p class="grey">grey</p>');
      document.querySelector<HTMLElement>('.pale')?.style.setProperty('color', '#ddd');
      document.querySelector<HTMLElement>('.grey')?.style.setProperty('color', '#666');
    });
    const found = (await findViolations(page)).map((line) => line.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'color-contrast-enhanced']));
    await page.context().close();
  });

  it('finds nothing on any page, light and dark, AAA contrast included', { timeout: 1_800_000 }, async () => {
    const found = await visit(addresses, 360, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await findViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await findViolations(page, contrast))];
    });
    expect(found).toEqual({});
  });

  it('finds nothing when the simple version, an answer or a meaning is open', { timeout: 1_200_000 }, async () => {
    const isPage = /^\/(en\/)?(expliquer|explain|apprendre|learn|loi\/crpa|law\/crpa)\/./;
    const opened = [
      ...addresses.filter((one) => isPage.test(one)),
      '/glossaire/consultation/',
      '/en/glossary/open-data/',
    ];
    const found = await visit(opened, 1280, async (page) => {
      for (const selector of ['label:has(#level-simple)', 'details.choice summary', '[data-answer]', 'main a.term']) {
        const target = page.locator(`${selector}:visible`).first();
        if ((await target.count()) > 0) await target.click();
      }
      return findViolations(page);
    });
    expect(found).toEqual({});
  });
});
