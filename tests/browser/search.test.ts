import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const options = '[role=option]';

describe('the search box', () => {
  const queries = [
    ['/', 'concertation', 'concertation'],
    ['/', 'consultaton', 'consultation'],
    ['/', 'cada', 'Commission d’accès aux documents administratifs'],
    ['/', 'donner mon avis', ''],
    ['/', 'open data', 'données ouvertes'],
    ['/', 'COLLECTIVITES', 'collectivité territoriale'],
    ['/en/', 'open data', 'open data'],
    ['/en/', 'données ouvertes', 'open data'],
    ['/en/', 'public inqiry', 'public inquiry'],
  ];
  for (const [path = '', query = '', expected = ''] of queries) {
    it(`finds « ${query} » on ${path}`, async () => {
      const page = await site.open(path);
      await page.locator('#search-box').fill(query);
      await page.locator(options).first().waitFor();
      const found = await page.locator(`${options} strong`).allTextContents();
      expect(found.length).toBeGreaterThan(1);
      if (expected) expect(found.slice(0, 3)).toContain(expected);
      await page.context().close();
    });
  }

  it('follows the combobox pattern with the keyboard', async () => {
    const page = await site.open('/');
    const box = page.locator('#search-box');
    await box.fill('concertation');
    await page.locator(options).first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=status]').first().textContent()).toMatch(/mot/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossaire\/.+\//);
    await page.context().close();
  });

  it('closes with Escape and keeps what was typed', async () => {
    const page = await site.open('/');
    await page.locator('#search-box').fill('loi');
    await page.locator(options).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator(options).first().isVisible()).toBe(false);
    expect(await page.locator('#search-box').inputValue()).toBe('loi');
    await page.context().close();
  });

  it('shows words then pages on the search page, and keeps a script as text', async () => {
    const page = await site.open('/recherche/?q=consultation');
    await page.locator('[data-pages] li').first().waitFor();
    expect(await page.locator('[data-words] li').count()).toBeGreaterThan(0);
    await page.goto(`${site.address}/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzz')}`);
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await page.locator('[data-status]').textContent()).toContain('<img src=x');
    expect(await page.locator('search-results img').count()).toBe(0);
    await page.context().close();
  });
});
