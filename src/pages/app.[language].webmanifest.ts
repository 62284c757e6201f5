import type { APIRoute } from 'astro';
import { addressOf } from '../core/index.ts';
import { translator } from '../i18n/index.ts';
import { type Language, languages } from '../schema/index.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** Lets a browser install the site; it then opens in this language. */
export const GET: APIRoute = ({ params }) => {
  const language = params.language as Language;
  const t = translator(language);
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `/${name}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: addressOf('home', language),
    name: `${t('site.name')} · ${t('site.tagline')}`,
    short_name: t('site.name'),
    description: t('home.lead'),
    lang: language,
    dir: 'ltr',
    start_url: addressOf('home', language),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf6ec',
    theme_color: '#0a4f47',
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      { name: t('search.title'), url: addressOf('search', language) },
      { name: t('glossary.title'), url: addressOf('glossary', language) },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
