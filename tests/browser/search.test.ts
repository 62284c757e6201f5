import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const options = '[role=option]';

async function type(page: Page, query: string) {
  await page.locator('#search-box').fill(query);
  await page.locator(options).first().waitFor();
}
/** The text of the option that a screen reader would say, none when the focus is in the text. */
const readActive = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('#search-box')?.getAttribute('aria-activedescendant');
    const chosen = [...document.querySelectorAll('[aria-selected=true]')];
    if (chosen.length !== (id ? 1 : 0) || (id && chosen[0]?.id !== id)) return 'the choice and the focus differ';
    return chosen[0]?.querySelector('strong')?.textContent ?? null;
  });

describe('the search box', () => {
  const queries = {
    '/': [
      ['concertation', 'concertation'],
      ['consultaton', 'consultation'],
      ['consertassion', 'concertation'],
      ['cada', 'Commission d’accès aux documents administratifs'],
      ['open data', 'données ouvertes'],
      ['COLLECTIVITES', 'collectivité territoriale'],
    ],
    '/en/': [
      ['open data', 'open data'],
      ['données ouvertes', 'open data'],
      ['public inqiry', 'public inquiry'],
    ],
  };
  for (const [path, pairs] of Object.entries(queries)) {
    it(`finds words as they are typed on ${path}`, async () => {
      const page = await site.open(path);
      for (const [query = '', expected = ''] of pairs) {
        await page.locator('#search-box').fill(query);
        await expect.poll(() => page.locator(`${options} strong`).first().textContent()).toBe(expected);
      }
      await page.context().close();
    });
  }

  it('loads no word before somebody comes to the box', async () => {
    const page = await site.open('/');
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /mots\./.test(name)).length);
    expect(await loaded()).toBe(0);
    await page.locator('#search-box').focus();
    await expect.poll(loaded).toBe(1);
    await page.context().close();
  });

  it('moves as the combobox pattern has it', async () => {
    const page = await site.open('/');
    const box = page.locator('#search-box');
    await type(page, 'loi');
    const names = await page.locator(`${options} strong`).allTextContents();
    expect(names.length).toBeGreaterThan(2);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return readActive(page);
    };
    expect(await readActive(page)).toBe(null);
    expect(await press('ArrowDown')).toBe(names[0]);
    expect(await press('ArrowDown')).toBe(names[1]);
    expect(await press('ArrowUp')).toBe(names[0]);
    expect(await press('ArrowUp')).toBe(names.at(-1));
    expect(await press('ArrowDown')).toBe(names[0]);
    expect(await press('Home')).toBe(null);
    expect(await press('ArrowUp')).toBe(names.at(-1));
    expect(await press('End')).toBe(null);
    expect(await box.inputValue()).toBe('loi');

    await press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(options).first().isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('loi');
    await press('Alt+ArrowDown');
    await page.locator(options).first().waitFor();
    expect(await readActive(page)).toBe(null);
    await press('Alt+ArrowUp');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => readActive(page)).toBe(names[0]);
    await page.keyboard.press('Tab');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('opens the chosen word with Enter, and the search page where none is chosen', async () => {
    const page = await site.open('/');
    await type(page, 'concertation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossaire\/concertation\/$/);
    await page.goto(site.address);
    await type(page, 'concertation');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=concertation$/);
    await page.context().close();
  });

  it('opens a word, and the search page, with a click', async () => {
    const page = await site.open('/en/');
    await type(page, 'petition');
    await page.locator(options).first().click();
    await page.waitForURL(/\/en\/glossary\/petition\/$/);
    await page.goto(`${site.address}/en/`);
    await type(page, 'petition');
    await page.locator(options).last().click();
    await page.waitForURL(/\/en\/search\/\?q=petition$/);
    await page.context().close();
  });

  const said = [
    ['/', 'Quel mot cherchez-vous ?', 'Mots proposés', 'langage clair', 'mots? trouvé', 'Aucun mot'],
    ['/en/', 'Which word are you looking for?', 'Suggested words', 'plain language', 'words? found', 'No word'],
  ];
  for (const [path = '', label = '', list = '', query = '', count = '', none = ''] of said) {
    it(`says its name, its list, its options and how many there are, on ${path}`, async () => {
      const page = await site.open(path);
      const box = page.getByRole('combobox', { name: label });
      await box.fill(query);
      const listbox = page.getByRole('listbox', { name: list });
      await listbox.getByRole('option').first().waitFor();
      expect(await box.getAttribute('aria-controls')).toBe(await listbox.getAttribute('id'));
      const snapshot = await listbox.ariaSnapshot();
      expect(snapshot).toMatch(new RegExp(`option "${query} \\S`));
      expect(snapshot).not.toContain('link');
      const status = page.locator('word-search [role=status]');
      await expect.poll(() => status.textContent()).toMatch(new RegExp(`^\\d ${count}`));
      await box.fill('xylophone');
      await expect.poll(() => status.textContent()).toContain(none);
      await page.context().close();
    });
  }

  it('gives its language to a word of the other language that led to an option', async () => {
    const page = await site.open('/');
    await type(page, 'accountability');
    expect(await page.locator(`${options} em[lang=en]`).first().textContent()).toBe('accountability');
    await page.context().close();
  });

  it('says that it does not answer when the words do not come, and answers once they do', async () => {
    const page = await site.open('/');
    await page.route('**/mots.fr.json', (route) => route.fulfill({ status: 503 }));
    await page.locator('#search-box').fill('loi');
    const status = page.locator('word-search [role=status]');
    await expect.poll(() => status.textContent()).toContain('ne répond pas');
    await page.unroute('**/mots.fr.json');
    await type(page, 'lois');
    await page.context().close();
  });

  it('keeps a script as text', async () => {
    const page = await site.open('/');
    await type(page, '<img src=x onerror=alert(1)>$&{count}');
    expect(await page.locator(options).last().textContent()).toContain('<img src=x onerror=alert(1)>$&{count}');
    expect(await page.locator('word-search img').count()).toBe(0);
    await page.context().close();
  });
});
