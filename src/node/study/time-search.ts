import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { IndexedWord, WordIndex } from '../../core/search/index.ts';
import { requireChromium } from '../chromium.ts';
import { projectRoot } from '../project-root.ts';
import { serveFolder } from '../serve-folder.ts';

/** Milliseconds from a key to the list with its suggestions, on a processor slowed four times. */
export interface KeyTimes {
  words: number;
  /** The very first key: the code has never run before. */
  first: number;
  median: number;
  slowest: number;
}

const typed = 'consertation des habitants';
const slowdown = 4;
/** Other work on the machine only ever slows a key down: the best of as many runs, each in a new page, is nearest to the truth. */
const runs = 5;

/** Types into the search box of the built site in a real Chromium; `copies` of the words stand for a larger glossary. */
export async function timeSearch(copies: number): Promise<KeyTimes> {
  const dist = join(projectRoot, 'dist');
  const index = JSON.parse(readFileSync(join(dist, 'mots.fr.json'), 'utf8')) as WordIndex;
  const words = Array.from({ length: copies }, (_, copy) => index.words.map((word) => vary(word, copy))).flat();
  const { address, server } = await serveFolder(dist, 0);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox'] });
  try {
    const best = Array.from(typed, () => Number.POSITIVE_INFINITY);
    for (let run = 0; run < runs; run++) {
      const times = await typeOnce(browser, address, { ...index, words });
      for (const [key, time] of times.entries()) best[key] = Math.min(best[key] ?? time, time);
    }
    const sorted = best.toSorted((a, b) => a - b);
    const at = (position: number) => sorted[position] ?? Number.NaN;
    const [first = Number.NaN] = best;
    return { words: words.length, first, median: at(Math.floor(sorted.length / 2)), slowest: at(sorted.length - 1) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function typeOnce(browser: Browser, address: string, index: WordIndex): Promise<number[]> {
  const page = await browser.newPage();
  await page.route('**/mots.fr.json', (route) => route.fulfill({ json: index }));
  await page.goto(address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const arrived = page.waitForResponse('**/mots.fr.json');
  await page.locator('#search-box').focus();
  await arrived;
  // The index is built once the words are there, before the first key of somebody who has just reached the box.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const list = document.querySelector('[role=listbox]') as HTMLElement;
    const box = document.querySelector('#search-box') as HTMLElement;
    let from = 0;
    box.addEventListener('keydown', () => {
      from = performance.now();
    });
    new MutationObserver(() => {
      box.dataset.times = `${box.dataset.times ?? ''} ${performance.now() - from}`;
    }).observe(list, { childList: true });
  });
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(100);
  }
  const times = await page.locator('#search-box').getAttribute('data-times');
  await page.close();
  return (times ?? '').trim().split(' ').map(Number);
}

/** A copy whose names differ in every word, so that a search doesn't find all the copies at once. */
function vary(word: IndexedWord, copy: number): IndexedWord {
  if (copy === 0) return word;
  const change = (text: string) =>
    text.replace(/\p{L}{4,}/gu, (letters) => {
      const middle = 'bdfgklmprt'[copy % 10] ?? '';
      return letters.slice(0, 3) + middle + letters.slice(3) + ('aeiou'[copy % 5] ?? '');
    });
  return { ...word, term: change(word.term), forms: word.forms.map(change), asked: word.asked.map(change) };
}
