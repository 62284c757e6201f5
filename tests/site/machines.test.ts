import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fileAddresses, listFileAddresses } from '../../src/core/index.ts';
import { languages } from '../../src/schema/index.ts';
import { childrenOf, readXml, textIn } from '../exports/read-xml.ts';
import { attribute, dist, isBuilt, readPages, textOf } from './pages.ts';

const pages = readPages();
const read = (address: string) => readFileSync(join(dist, address), 'utf8');
const isTerm = (address: string) => /^\/(?:en\/glossary|glossaire)\/[^/]+\/$/.test(address);
const termPages = pages.filter(({ address }) => isTerm(address));

describe('what the site publishes for programs', () => {
  it('is all there', () => {
    expect(listFileAddresses().filter((address) => !isBuilt(address))).toEqual([]);
  });

  it('JSON follows the schema published beside it, and names every term page', () => {
    const json = JSON.parse(read(fileAddresses.glossary));
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(read(fileAddresses.glossarySchema)));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    const named = json.concepts.flatMap(({ fr, en }: Record<'fr' | 'en', { url: string }>) => [fr.url, en.url]);
    expect(named.map((url: string) => new URL(url).pathname).sort()).toEqual(
      termPages.map(({ address }) => address).sort(),
    );
  });

  it('CSV has a row a term page', () => {
    for (const language of languages) {
      const rows: { url: string }[] = parse(read(fileAddresses.table(language)), { bom: true, columns: true });
      expect(rows.length).toBe(termPages.length / 2);
      expect(rows.filter(({ url }) => !isBuilt(new URL(url).pathname))).toEqual([]);
    }
  });

  it('the feeds lead to pages of their language, and never give the same id twice', () => {
    for (const language of languages) {
      const feed = readXml(read(fileAddresses.feed(language)));
      const entries = childrenOf(feed, 'entry');
      expect(entries.length).toBeGreaterThan(10);
      expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(entries.length);
      const links = entries.map((entry) => new URL(childrenOf(entry, 'link')[0]?.attributes.href ?? '').pathname);
      expect(links.filter((path) => !isBuilt(path) || path.startsWith('/en/') !== (language === 'en'))).toEqual([]);
    }
  });

  it('the sitemap lists exactly the canonical pages, each with its other language', () => {
    const canonical = pages
      .filter(({ file }) => file !== '404.html')
      .flatMap(({ elements }) => elements.filter((one) => attribute(one, 'rel') === 'canonical'))
      .map((link) => attribute(link, 'href'));
    const urls = childrenOf(readXml(read(fileAddresses.sitemap)), 'url');
    expect(urls.map((url) => textIn(url, 'loc')).sort()).toEqual(canonical.sort());
    const alternates = urls.flatMap((url) => childrenOf(url, 'link').map(({ attributes }) => attributes.href));
    expect(alternates.filter((href) => !canonical.includes(href)).slice(0, 5)).toEqual([]);
    expect(alternates).toHaveLength(2 * urls.length);
    expect(read('/robots.txt')).toContain(`Sitemap: ${new URL('/sitemap.xml', canonical[0]).href}`);
  });

  it('every page names the search box and the feed of its language', () => {
    for (const { address, elements } of pages) {
      const language = address.startsWith('/en/') ? 'en' : 'fr';
      const links = elements.filter((one) => one.tagName === 'link').map((one) => attribute(one, 'href'));
      expect(links, address).toContain(fileAddresses.openSearch(language));
      expect(links, address).toContain(fileAddresses.feed(language));
    }
  });

  it('every term page holds its DefinedTerm, which says what the page says', () => {
    expect(termPages.length).toBeGreaterThan(100);
    for (const { address, elements } of termPages) {
      const data = elements.filter((one) => attribute(one, 'type') === 'application/ld+json');
      expect(data, address).toHaveLength(1);
      const term = JSON.parse(textOf(data[0] as (typeof data)[0]));
      const heading = elements.find((one) => one.tagName === 'h1');
      const definition = elements.find((one) => attribute(one, 'class') === 'definition-main');
      expect(term, address).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        name: heading && textOf(heading).trim(),
        description: definition && textOf(definition).trim(),
        inLanguage: address.startsWith('/en/') ? 'en' : 'fr',
      });
      expect(new URL(term.url).pathname).toBe(address);
      expect(isBuilt(new URL(term.inDefinedTermSet.url).pathname)).toBe(true);
    }
  });
});
