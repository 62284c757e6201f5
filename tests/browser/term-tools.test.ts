import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const pages = [
  {
    path: '/glossaire/consultation/',
    term: 'consultation',
    copy: 'Copier la définition',
    cite: 'Copier la référence',
    read: 'consultée le',
  },
  {
    path: '/en/glossary/open-data/',
    term: 'open data',
    copy: 'Copy the definition',
    cite: 'Copy the reference',
    read: 'read on',
  },
];
const tools = (page: Page) => page.locator('.term-tools');

describe('the tools of an entry', () => {
  it.each(pages)(
    '$path: copies the definition and the reference with today’s date',
    async ({ path, copy, cite, read }) => {
      const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
      const held = () => page.evaluate(() => navigator.clipboard.readText());
      const definition = (await page.locator('.definition-main').textContent()) ?? '';
      await tools(page).getByRole('button', { name: copy }).focus();
      await page.keyboard.press('Enter');
      await tools(page).getByRole('status').getByText(definition).waitFor();
      expect(await held()).toContain(definition);
      expect(await held()).toContain(path);
      await tools(page).getByRole('button', { name: cite }).focus();
      await page.keyboard.press('Enter');
      await tools(page).getByRole('status').getByText(read).waitFor();
      expect(await held()).toContain(`${read} `);
      expect(await held()).toContain(String(new Date().getFullYear()));
      expect(await held()).not.toMatch(/[{}]/);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('shows the text when the browser refuses to copy', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${site.address}/glossaire/consultation/`);
    await tools(page).getByRole('button', { name: 'Copier la définition' }).click();
    await tools(page).getByRole('status').getByText('refuse la copie').waitFor();
    await page.context().close();
  });

  it('shares only where the device can, and prints', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      const done: string[] = [];
      Object.assign(window, { done, print: () => done.push('print') });
      Object.defineProperty(navigator, 'share', { value: async ({ url }: ShareData) => done.push(url ?? '') });
    });
    await page.goto(`${site.address}/glossaire/consultation/`);
    await tools(page).getByRole('button', { name: 'Partager' }).click();
    await tools(page).getByRole('button', { name: 'Imprimer' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'done'))).toEqual([page.url(), 'print']);
    await page.context().close();
    const bare = await site.open('/glossaire/consultation/');
    const canShare = await bare.evaluate(() => 'share' in navigator);
    expect(await tools(bare).locator('[data-share]').isVisible()).toBe(canShare);
    await bare.context().close();
  });

  it.each(pages)('$path: without JavaScript, only the prefilled message is offered', async ({ path, term }) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await tools(page).locator('button:visible').count()).toBe(0);
    const href = new URL((await tools(page).locator('a').getAttribute('href')) ?? '');
    expect(href.protocol).toBe('mailto:');
    expect(href.searchParams.get('subject')).toContain(term);
    expect(href.searchParams.get('body')).toContain(path);
    expect(href.href).not.toContain('+');
    await page.context().close();
  });
});

it('the family is a map that reads as a list: wider words, this word, closer words, neighbours', async () => {
  const page = await site.open('/glossaire/participation-citoyenne/', { viewport: { width: 360, height: 800 } });
  const groups = page.locator('.family > div');
  expect(await groups.locator('dt').allTextContents()).toEqual(['Plus large', 'Ce mot', 'Plus précis', 'Voisins']);
  expect(await groups.nth(1).locator('dd').textContent()).toBe('participation citoyenne');
  expect(await groups.nth(1).locator('a').count()).toBe(0);
  const boxes = await groups.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(boxes[2]).toBeGreaterThan(boxes[1] ?? 0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});
