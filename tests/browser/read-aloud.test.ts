import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe-page.ts';
import { useSite } from './site.ts';

interface Heard {
  heard: { text: string; lang: string }[];
  /** Ends what is being said, and begins the next. */
  goOn: () => void;
}

const site = useSite();
const termPage = '/glossaire/mandat-de-concertation/';

/**
 * A page whose voices are ours: the Chromium of the tests has none. An utterance begins when the one before it ends, and says
 * its second word at once, as a boundary event without a length.
 */
async function openWithVoices(path: string, languages: string[]): Promise<Page> {
  const page = await site.open('/404.html');
  await page.addInitScript((known) => {
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const queue: Utterance[] = [];
    const heard: { text: string; lang: string }[] = [];
    const begin = () => {
      const [next] = queue;
      if (!next) return;
      heard.push({ text: next.text, lang: next.lang });
      const charIndex = next.text.search(/(?<=\s)\p{L}/u);
      next.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: Math.max(charIndex, 0) }));
    };
    const voices = Object.assign(new EventTarget(), {
      getVoices: () => known.map((lang) => ({ lang })),
      speak: (utterance: Utterance) => {
        queue.push(utterance);
        if (queue.length === 1) begin();
      },
      cancel: () => {
        const [cut] = queue.splice(0);
        cut?.dispatchEvent(new Event('error'));
      },
    });
    const goOn = () => {
      queue.shift()?.dispatchEvent(new Event('end'));
      begin();
    };
    Object.defineProperty(window, 'speechSynthesis', { value: voices });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard, goOn });
  }, languages);
  await page.goto(site.address + path);
  return page;
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as Heard).heard);
const goOn = (page: Page) => page.evaluate(() => (window as unknown as Heard).goOn());
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => String(range)).join());

async function press(page: Page): Promise<void> {
  await page.locator('.read-aloud').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (window as unknown as Heard).heard.length > 0);
}

describe('reading aloud', () => {
  it('isn’t offered without a voice in the page’s language, nor without JavaScript', async () => {
    for (const page of [
      await openWithVoices(termPage, []),
      await openWithVoices(termPage, ['en-GB']),
      await site.open(termPage, { javaScriptEnabled: false }),
    ]) {
      expect(await page.locator('.read-aloud').isVisible()).toBe(false);
      await page.context().close();
    }
  });

  for (const { path, lang, listen, stop, word } of [
    { path: termPage, lang: 'fr', listen: 'Écouter', stop: 'Arrêter la lecture', word: 'de' },
    { path: '/en/glossary/open-data/', lang: 'en', listen: 'Listen', stop: 'Stop reading aloud', word: 'data' },
  ]) {
    it(`${path}: reads the word, its definition and its simple version, the word lit, and ends by itself`, async () => {
      const page = await openWithVoices(path, ['fr-FR', 'en-GB']);
      const button = page.locator('.read-aloud');
      expect(await button.textContent()).toBe(listen);
      await press(page);
      expect(await button.textContent()).toBe(stop);
      expect(await lit(page)).toBe(word);
      expect(await findViolations(page)).toEqual([]);
      for (let left = 60; left > 0 && (await button.textContent()) === stop; left--) await goOn(page);
      const said = await heard(page);
      const shown = await page.locator('.term-head dfn, .definition-main, .simple-box p').allTextContents();
      const flat = (text: string) => text.replace(/\s/g, '');
      expect(flat(said.map(({ text }) => text).join(''))).toBe(flat(shown.join('')));
      expect(new Set(said.map((one) => one.lang))).toEqual(new Set([lang]));
      expect([await button.textContent(), await lit(page)]).toEqual([listen, '']);
      await page.context().close();
    });
  }

  it('stops with the same button, and with Escape', async () => {
    const page = await openWithVoices(termPage, ['fr-FR']);
    const button = page.locator('.read-aloud');
    for (const key of ['Enter', 'Escape']) {
      await press(page);
      await page.keyboard.press(key);
      expect([await button.textContent(), await lit(page)]).toEqual(['Écouter', '']);
      const count = (await heard(page)).length;
      await goOn(page);
      expect((await heard(page)).length).toBe(count);
    }
    await page.context().close();
  });

  it('reads the version of an explainer that the reader chose, and not the other', async () => {
    const page = await openWithVoices('/expliquer/demander-un-document/', ['fr-FR']);
    const standard = (await page.locator('.level-standard .prose p').first().textContent()) ?? '';
    const simple = (await page.locator('.level-simple .prose p').first().textContent()) ?? '';
    await page.locator('label:has(#level-simple)').click();
    await press(page);
    for (let left = 300; left > 0 && (await page.locator('.read-aloud').textContent()) !== 'Écouter'; left--)
      await goOn(page);
    const said = (await heard(page)).map(({ text }) => text).join(' ');
    expect(said).toContain(simple.slice(0, 20));
    expect(said).not.toContain(standard.slice(0, 40));
    await page.context().close();
  });

  it('reads the French text of the law on an English page in French, and leaves it out without a French voice', async () => {
    for (const voices of [['en-GB', 'fr-FR'], ['en-GB']]) {
      const page = await openWithVoices('/en/law/crpa/l131-1/', voices);
      await press(page);
      for (let left = 300; left > 0 && (await page.locator('.read-aloud').textContent()) !== 'Listen'; left--)
        await goOn(page);
      const languages = new Set((await heard(page)).map(({ lang }) => lang));
      expect(languages).toEqual(new Set(voices.map((voice) => voice.slice(0, 2))));
      await page.context().close();
    }
  });
});
