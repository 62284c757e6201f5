import type { APIRoute } from 'astro';
import { listChanges, loadSite } from '../../components/index.ts';
import { addressOf, fileAddresses } from '../../core/index.ts';
import { writeAtom } from '../../exports/index.ts';
import { translator } from '../../i18n/index.ts';
import { type Language, languages } from '../../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The latest changes of a language, for feed readers. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const language = params.language as Language;
  const t = translator(language);
  const where = { language, site: site ?? url, self: fileAddresses.feed(language), home: addressOf('home', language) };
  const words = { title: t('feed.title'), subtitle: t('site.tagline') };
  const feed = writeAtom(listChanges(await loadSite(), language), words, where);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
