import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const termPage = '/glossaire/mandat-de-concertation/';
const explainer = '/expliquer/demander-un-document/';

const root = (page: Page, name: string) => page.locator('html').getAttribute(name);
const panel = (page: Page) => page.locator('.reading-panel');

/** Opens a page with choices already on the device. */
async function openWith(path: string, settings: object, known: string[] = [], width = 1280): Promise<Page> {
  const page = await site.open('/404.html', { viewport: { width, height: 800 } });
  await page.evaluate(
    (kept) => localStorage.setItem('en-clair.reading', kept),
    JSON.stringify({ version: 1, settings, known }),
  );
  await page.goto(site.address + path);
  return page;
}

async function openPanel(page: Page): Promise<void> {
  await page.locator('.reading-open').focus();
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
}

const loadFile = (page: Page, text: string) =>
  page
    .locator('#reading-file')
    .setInputFiles({ name: '<b>x</b>.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('the reader’s panel', () => {
  for (const { path, title, large } of [
    { path: termPage, title: 'Votre lecture', large: 'Grande' },
    { path: '/en/glossary/open-data/', title: 'Your reading', large: 'Large' },
  ]) {
    it(`${path}: opens, acts and closes by the keyboard, and the next page remembers before it paints`, async () => {
      const page = await site.open(path);
      const before = await page.locator('.definition-main').evaluate((one) => getComputedStyle(one).fontSize);
      await openPanel(page);
      expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe(title);
      const normal = panel(page)
        .getByRole('radio', { name: /^Normale?$/ })
        .first();
      await normal.focus();
      await page.keyboard.press('ArrowRight');
      expect(await panel(page).getByRole('radio', { name: large, exact: true }).isChecked()).toBe(true);
      expect(await root(page, 'data-size')).toBe('large');
      await page.keyboard.press('Escape');
      expect(await panel(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('reading-open');
      // The choice is there when the body begins: nothing has painted yet.
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.body && !document.documentElement.dataset.seen)
            document.documentElement.dataset.seen = `size ${document.documentElement.dataset.size}`;
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${site.address}${path}`);
      expect(await root(page, 'data-seen')).toBe('size large');
      const after = await page.locator('.definition-main').evaluate((one) => getComputedStyle(one).fontSize);
      expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
      await page.context().close();
    });
  }

  it('isn’t offered without JavaScript', async () => {
    const page = await site.open(termPage, { javaScriptEnabled: false });
    expect(await page.locator('.reading-open').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says that a device that keeps nothing will forget, and acts on the page all the same', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(site.address + termPage);
    await openPanel(page);
    await panel(page).getByRole('radio', { name: 'Sombres' }).check();
    expect(await root(page, 'data-theme')).toBe('dark');
    expect(await panel(page).getByRole('status').textContent()).toContain('ne garde rien sur cet appareil');
    await page.context().close();
  });

  it('loads the font for dyslexia only when it is chosen', async () => {
    const page = await site.open(termPage);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    expect(asked.filter((url) => url.includes('opendyslexic'))).toEqual([]);
    await openPanel(page);
    await panel(page).getByRole('radio', { name: 'OpenDyslexic' }).check();
    await page.waitForFunction(() => document.fonts.check('16px OpenDyslexic'));
    expect(asked.some((url) => url.includes('opendyslexic'))).toBe(true);
    await page.context().close();
  });

  it('saves a file, puts everything back, and takes the file again', async () => {
    const page = await openWith(termPage, { size: 'largest', theme: 'contrast' }, ['administration']);
    await openPanel(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(page).getByRole('button', { name: 'Enregistrer vos choix' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      settings: { size: 'largest', theme: 'contrast' },
      known: ['administration'],
    });
    await panel(page).getByRole('button', { name: 'Tout remettre' }).click();
    expect([await root(page, 'data-size'), await root(page, 'data-known')]).toEqual([null, null]);
    await loadFile(page, text);
    await page.waitForFunction(() => document.documentElement.dataset.size === 'largest');
    expect(await root(page, 'data-known')).toBe('administration');
    expect(await panel(page).getByRole('radio', { name: 'La plus grande' }).isChecked()).toBe(true);
    await page.reload();
    expect(await root(page, 'data-theme')).toBe('contrast');
    await page.context().close();
  });

  it.each([
    ['{', 'n’est pas du JSON'],
    ['{"version":9}', '(9)'],
    ['{"version":1,"settings":{"size":"<img src=x>"}}', 'small, normal, large, larger, largest'],
    ['{"version":1,"known":["<script>"]}', '<script>'],
  ])('%s is refused, in words that stay text, and changes nothing', async (text, says) => {
    const page = await openWith(termPage, { size: 'large' });
    await openPanel(page);
    await loadFile(page, text);
    await panel(page).getByRole('status').getByText(says).waitFor();
    const words = await panel(page).getByRole('status').textContent();
    expect(words).toContain('<b>x</b>.json');
    expect(words).toContain('Rien n’a changé.');
    expect(await panel(page).getByRole('status').locator('*').count()).toBe(0);
    expect(await root(page, 'data-size')).toBe('large');
    await page.context().close();
  });

  it.each(['null', '[]', '{"version":1}', '{"settings":{"size":"x\\" onload=alert(1)"},"known":"a"}'])(
    'a device that holds %s gives a page that works, and the panel can mend it',
    async (kept) => {
      const page = await site.open(termPage);
      await page.evaluate((text) => localStorage.setItem('en-clair.reading', text), kept);
      await page.reload();
      await openPanel(page);
      expect(await panel(page).getByRole('radio', { name: 'Normale', exact: true }).isChecked()).toBe(true);
      await panel(page).getByRole('radio', { name: 'Petite' }).check();
      await page.reload();
      expect(await root(page, 'data-size')).toBe('small');
      await page.context().close();
    },
  );
});

describe('which words are explained', () => {
  it('everywhere: each use outside headings and links, with its meaning; back to the first use when asked', async () => {
    const page = await site.open(explainer);
    const first = await page.locator('main a.term').count();
    const text = await page.locator('main').textContent();
    await openPanel(page);
    await panel(page).getByRole('radio', { name: 'Partout' }).check();
    await page.waitForFunction((count) => document.querySelectorAll('main a.term').length > count, first);
    expect(await page.locator('main').textContent()).toBe(text);
    expect(await page.locator('main :is(h1, h2, h3, .sources) a.term, main a a').count()).toBe(0);
    const lost = await page
      .locator('main a.term')
      .evaluateAll(
        (links) => links.filter(({ dataset }) => !document.getElementById(`meaning-${dataset.term}`)).length,
      );
    expect(lost).toBe(0);
    await page.keyboard.press('Escape');
    const last = page.locator('main a.term:visible').last();
    await last.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.definition:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await openPanel(page);
    await panel(page).getByRole('radio', { name: 'La première fois' }).check();
    expect(await page.locator('main a.term').count()).toBe(first);
    await page.context().close();
  });

  it('everywhere leaves a page’s own word alone', async () => {
    const page = await openWith('/glossaire/administration/', { explain: 'everywhere' });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main a.term[data-term=administration]').count()).toBe(0);
    await page.context().close();
  });

  it('never: words are plain text that the keyboard passes over', async () => {
    const page = await openWith(termPage, { explain: 'never' });
    const words = page.locator('main a.term');
    expect(await words.count()).toBeGreaterThan(0);
    expect(await page.locator('main a.term[href]').count()).toBe(0);
    expect(await words.first().evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('none');
    await page.context().close();
  });

  it('a word that the reader knows is plain on every page, until the panel brings it back', async () => {
    const page = await site.open(termPage);
    const word = page.locator('main a.term[data-term=administration]').first();
    await word.focus();
    await page.keyboard.press('Enter');
    const meaning = page.locator('.definition:popover-open');
    await meaning.getByRole('button', { name: 'Je connais ce mot' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-know=administration][aria-pressed=true]').waitFor();
    expect(await word.getAttribute('href')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.goto(`${site.address}/en/glossary/consultation-mandate/`);
    const twin = page.locator('main a.term[data-term=administration]');
    expect(await twin.evaluateAll((links) => links.filter((one) => one.hasAttribute('href')).length)).toBe(0);
    await page.goto(site.address + termPage);
    await openPanel(page);
    await panel(page).getByRole('button', { name: 'Expliquer à nouveau : administration' }).click();
    await page.locator('.reading-known:empty').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reading-known');
    expect(await word.getAttribute('href')).toBe('/glossaire/administration/');
    await page.context().close();
  });
});

describe('the reading ruler', () => {
  const middle = (page: Page) =>
    page.locator('.reading-ruler').evaluate((one) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2;
    });

  it('follows the pointer, the focus and the arrows, and goes when it is turned off', async () => {
    const page = await openWith(termPage, { ruler: 'on' });
    await page.locator('.reading-ruler').waitFor();
    await page.mouse.move(300, 400);
    expect(await middle(page)).toBeCloseTo(400, 0);
    const link = page.locator('.site-nav a').first();
    await link.focus();
    const box = await link.boundingBox();
    expect(await middle(page)).toBeCloseTo((box?.y ?? 0) + (box?.height ?? 0) / 2, 0);
    await page.mouse.move(300, 400);
    await page.keyboard.press('ArrowDown');
    const moved = (await middle(page)) - 400 + (await page.evaluate(() => scrollY));
    const line = await page
      .locator('main p')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).lineHeight));
    expect(moved).toBeCloseTo(line, 0);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    const low = await middle(page);
    await page.keyboard.press('ArrowDown');
    expect(await middle(page)).toBeGreaterThan(low + 10);
    await openPanel(page);
    await panel(page).getByRole('radio', { name: 'Sans', exact: true }).check();
    expect(await page.locator('.reading-ruler').count()).toBe(0);
    await page.context().close();
  });
});

describe('every choice stays readable', () => {
  const pages = ['/', termPage, explainer, '/loi/crpa/l131-1/', '/apprendre/document-communicable/', '/glossaire/'];

  it('no page scrolls sideways at 320 px with the largest, widest letters', async () => {
    const page = await openWith('/', { size: 'largest', spacing: 'wide', font: 'dyslexic' }, [], 320);
    for (const path of pages) {
      await page.goto(site.address + path);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
    }
    await page.context().close();
  });

  it('has the spacing of WCAG 1.4.12', async () => {
    const page = await openWith(termPage, { spacing: 'wide' });
    const { size, ...spaces } = await page
      .locator('.prose p')
      .first()
      .evaluate((one) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(one);
        const [size, letter, word, line] = [fontSize, letterSpacing, wordSpacing, lineHeight].map(Number.parseFloat);
        return { size, letter, word, line } as Record<'size' | 'letter' | 'word' | 'line', number>;
      });
    expect(spaces.letter / size).toBeGreaterThanOrEqual(0.119);
    expect(spaces.word / size).toBeGreaterThanOrEqual(0.159);
    expect(spaces.line / size).toBeGreaterThanOrEqual(1.5);
    await page.context().close();
  });

  it('axe finds nothing, contrast of AAA included, in each theme, with the panel closed and open', {
    timeout: 300_000,
  }, async () => {
    const found: Record<string, string[]> = {};
    for (const theme of ['light', 'dark', 'contrast']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await openWith(termPage, { theme, explain: 'everywhere', ruler: 'on' }, ['cada']);
        await page.emulateMedia({ colorScheme });
        const closed = await findViolations(page);
        await openPanel(page);
        found[`${theme} ${colorScheme}`] = [...closed, ...(await findViolations(page))];
        await page.context().close();
      }
    }
    const page = await openWith('/en/glossary/open-data/', {}, ['cada'], 320);
    await openPanel(page);
    found.english = await findViolations(page);
    await page.context().close();
    expect(Object.entries(found).filter(([, lines]) => lines.length > 0)).toEqual([]);
  });

  it('high contrast comes with the reader’s system too, and forced colours keep the ruler visible', async () => {
    const page = await openWith(termPage, { ruler: 'on' });
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.reading-ruler').waitFor();
    expect(await page.locator('.reading-ruler').evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
    await page.context().close();
  });
});
