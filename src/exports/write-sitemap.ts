import { escapeMarkup } from '../core/index.ts';
import type { Language } from '../schema/index.ts';

/** A page and its twin in the other language, from the site's root. */
export interface SitemapPage {
  language: Language;
  address: string;
  twin: string;
}

/** The pages of the site with their other language, as sitemaps.org and `xhtml:link` have it. */
export function writeSitemap(pages: readonly SitemapPage[], site: URL): string {
  const at = (address: string) => escapeMarkup(new URL(address, site).href);
  const link = (language: Language, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${at(address)}"/>`;
  const urls = pages.map(({ language, address, twin }) => {
    const links = link(language, address) + link(language === 'fr' ? 'en' : 'fr', twin);
    return `  <url><loc>${at(address)}</loc>${links}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
