import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { linkTerms } from './src/core/markdown/index.ts';
import { loadGlossary, loadLawCode, loadLexiconEntries } from './src/node/index.ts';

const font = (file) => `./node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/${file}.woff2`;

const entries = loadLexiconEntries(loadGlossary());
const articles = [...(loadLawCode('crpa')?.keys() ?? [])];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [[linkTerms, { entries, articles }]],
    }),
  },
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          { weight: '200 800', style: 'normal', src: [font('atkinson-hyperlegible-next-latin-wght-normal')] },
          { weight: '200 800', style: 'italic', src: [font('atkinson-hyperlegible-next-latin-wght-italic')] },
        ],
      },
    },
  ],
  vite: { logLevel: 'error', worker: { format: 'es' } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
