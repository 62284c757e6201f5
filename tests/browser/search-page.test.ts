import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const words = '[data-words] li';
const pages = '[data-pages] li';

/** Opens the search page and waits for its answer. */
async function ask(address: string): Promise<Page> {
  const page = await site.open(address);
  await page.locator('[data-status]:not(:empty)').waitFor();
  return page;
}
const status = (page: Page) => page.locator('[data-status]').textContent();

describe('the search page', () => {
  it('shows words, then the pages that have them, each once', async () => {
    const page = await ask('/recherche/?q=consultation');
    expect(await page.locator(`${words} a`).first().textContent()).toBe('consultation');
    expect(await page.locator(`${pages} mark`).count()).toBeGreaterThan(0);
    const hrefs = await page
      .locator('search-results li:visible a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(await status(page)).toBe(`${hrefs.length} réponses.`);
    await page.context().close();
  });

  it('keeps the filters in the address, back and forth', async () => {
    const page = await ask('/en/search/?q=consultation');
    await page.getByLabel('Kind of page').selectOption('law');
    await page.waitForURL(/\?q=consultation&kind=law$/);
    await expect.poll(() => page.locator(words).count()).toBe(0);
    const law = await page
      .locator(`${pages} a`)
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(law.length).toBeGreaterThan(0);
    expect(law.filter((path) => !path.startsWith('/en/law/'))).toEqual([]);

    await page.reload();
    await page.locator(pages).first().waitFor();
    expect(await page.locator('select[name=kind]').inputValue()).toBe('law');
    expect(await page.locator(words).count()).toBe(0);

    await page.goBack();
    await page.locator(words).first().waitFor();
    expect(await page.locator('select[name=kind]').inputValue()).toBe('');
    await page.context().close();
  });

  it('shows the words of a theme, with or without a query', async () => {
    const page = await ask('/recherche/?q=loi&theme=loi-textes');
    const themes = await page.evaluate(async () => {
      const { words } = (await (await fetch('/mots.fr.json')).json()) as { words: { href: string; theme: string }[] };
      const shown = [...document.querySelectorAll<HTMLAnchorElement>('search-results li a')].filter((one) =>
        one.checkVisibility(),
      );
      return shown.map(({ pathname }) => words.find(({ href }) => href === pathname)?.theme);
    });
    expect(themes.length).toBeGreaterThan(1);
    expect(new Set(themes)).toEqual(new Set(['loi-textes']));
    await page.goto(`${site.address}/recherche/?theme=loi-textes`);
    await page.locator(pages).first().waitFor();
    await page.context().close();
  });

  it('offers near words, themes and a way to propose a word where nothing answers', async () => {
    const page = await ask('/recherche/?q=petunia');
    expect(await status(page)).toContain('petunia');
    expect(await page.locator('[data-near] a').first().textContent()).toBe('pétition');
    expect(await page.locator('[data-themes] a:visible').count()).toBeGreaterThan(5);
    await page.locator('[data-propose] a').click();
    await page.waitForURL(/\/contribuer\/$/);
    await page.context().close();
  });

  it('keeps a script as text, in the box and in the address, and leaves out a filter that does not exist', async () => {
    const script = '<q>zzqqxx</q>$&{zzqq}';
    const page = await ask(
      `/recherche/?q=${encodeURIComponent(script)}&theme=${encodeURIComponent('"><script>')}&kind=__proto__`,
    );
    expect(await status(page)).toContain(script);
    expect(await page.locator('#search-box').inputValue()).toBe(script);
    expect(await page.locator('select[name=theme]').inputValue()).toBe('');
    expect(await page.locator('search-results q').count()).toBe(0);
    await page.context().close();
  });

  it('says which half does not answer', async () => {
    const page = await site.open('/recherche/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#search-box').fill('concertation');
    await page.keyboard.press('Enter');
    await page.locator(words).first().waitFor();
    await expect.poll(() => status(page)).toContain('Voici les mots');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  for (const [path, list] of [
    ['/', '/glossaire/'],
    ['/en/', '/en/glossary/'],
  ] as const) {
    it(`the form of ${path} leads to the search page, which offers the list from A to Z and the themes`, async () => {
      const page = await site.open(path, { javaScriptEnabled: false });
      await page.locator('#search-box').fill('loi');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?q=loi/);
      expect(await page.locator('noscript').textContent()).toContain('JavaScript');
      expect(await page.locator('[data-themes] a').count()).toBeGreaterThan(5);
      await page.locator(`form a[href="${list}"]`).click();
      await page.waitForURL(new RegExp(`${list}$`));
      expect(await page.locator('words-of-day .term-card').count()).toBe(3);
      await page.context().close();
    });
  }
});

describe('the list from A to Z', () => {
  it('keeps its letters in sight, and a letter’s words under them', async () => {
    const page = await site.open('/glossaire/', { viewport: { width: 360, height: 740 } });
    await page.locator('.letters a', { hasText: 'R' }).click();
    await expect
      .poll(() =>
        page.evaluate(() => Math.round(document.querySelector('.letters')?.getBoundingClientRect().top ?? -1)),
      )
      .toBe(0);
    const [bar, title] = [await page.locator('.letters').boundingBox(), await page.locator('#letter-R').boundingBox()];
    expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.context().close();
  });

  it('shows one level alone, and the letters that it has, without a script', async () => {
    const page = await site.open('/glossaire/', { javaScriptEnabled: false });
    const count = () => page.locator('.letter .term-card:visible').count();
    const all = await count();
    await page.locator('label', { has: page.locator('[value=common]') }).click();
    const common = await count();
    expect(common).toBeGreaterThan(0);
    expect(common).toBeLessThan(all);
    expect(await page.locator('.letter .term-card[data-level=common]').count()).toBe(common);
    expect(await page.locator('.letters a:visible').count()).toBe(await page.locator('.letter:visible').count());
    await page.context().close();
  });

  it('shows three words of the day, the same all day, others the next', async () => {
    const page = await site.open('/');
    const readOn = async (day: string) => {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
      await page.goto(`${site.address}/glossaire/`);
      return page.locator('words-of-day a').allTextContents();
    };
    const first = await readOn('2026-11-24');
    expect(first).toHaveLength(3);
    expect(await readOn('2026-11-24')).toEqual(first);
    const next = await readOn('2026-11-25');
    expect(next.filter((word) => first.includes(word))).toEqual([]);
    await page.context().close();
  });
});
