import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const address = '/glossaire/mandat-de-concertation/';
const openMeaning = (page: Page) => page.locator('.definition:popover-open');

describe('a word explained in place', () => {
  it('opens by the keyboard, holds the focus, closes with Escape and gives the focus back', async () => {
    const page = await site.open(address);
    const word = page.locator('main a.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await openMeaning(page).count()).toBe(1);
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.closest('.definition') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await openMeaning(page).count()).toBe(0);
    expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('opens by touch, inside the screen, and closes by a tap elsewhere', async () => {
    const page = await site.open(address, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await page.locator('main a.term').first().tap();
    const box = await openMeaning(page).boundingBox();
    expect(box).not.toBeNull();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
    await page.touchscreen.tap(180, 20);
    expect(await openMeaning(page).count()).toBe(0);
    await page.context().close();
  });

  it('is a plain link to its entry without JavaScript', async () => {
    const page = await site.open(address, { javaScriptEnabled: false });
    const word = page.locator('main a.term').first();
    const target = (await word.getAttribute('href')) ?? '';
    await word.click();
    await page.waitForURL(`**${target}`);
    expect(new URL(page.url()).pathname).toBe(target);
    await page.context().close();
  });

  it('opens beside its word on a large screen', async () => {
    const page = await site.open(address, { viewport: { width: 1280, height: 900 } });
    const word = page.locator('main a.term').first();
    await word.click();
    const [near, box] = [await word.boundingBox(), await openMeaning(page).boundingBox()];
    expect(Math.abs((box?.y ?? 9999) - ((near?.y ?? 0) + (near?.height ?? 0)))).toBeLessThan(400);
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(1280);
    await page.context().close();
  });
});
