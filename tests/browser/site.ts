import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { projectRoot, requireChromium, serveFolder } from '../../src/node/index.ts';

interface Served {
  /** Opens a page of the built site; the test fails at its end if the page asked for anything outside. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  address: string;
}

/** Serves dist/, or a copy of it, and drives a real Chromium over it, for the tests of one file. */
export function useSite(folder: string = join(projectRoot, 'dist')): Served {
  const served = { address: '' } as Served;
  const outside: string[] = [];
  let browser: Browser;
  let close = () => {};
  beforeAll(async () => {
    const { address, server } = await serveFolder(folder, 0);
    served.address = address;
    close = () => server.close();
    const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...args, '--no-sandbox', '--disable-quic'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    close();
    expect(outside).toEqual([]);
  });
  served.open = async (path, options = {}) => {
    // A worker would fetch the whole site in each test, and answer with what it keeps: offline.test.ts alone lets it in.
    const locale = path.startsWith('/en/') ? 'en-GB' : 'fr-FR';
    const context = await browser.newContext({ locale, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) outside.push(request.url());
    });
    page.on('pageerror', (error) => outside.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /content security policy/i.test(message.text())) outside.push(message.text());
    });
    await page.goto(served.address + path, { waitUntil: 'load' });
    return page;
  };
  return served;
}
