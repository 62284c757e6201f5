import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLawPages } from '../law-pages.ts';
import { loadContent } from '../load-content.ts';
import { loadGlossary } from '../load-glossary.ts';
import { asideFolder, installAside } from '../study/index.ts';
import { type BuiltSite, timeBuild } from './time-build.ts';

const packages = ['@astrojs/starlight@0.42.4', 'astro@7.3.5', '@astrojs/markdown-remark@7.3.1', 'pagefind@1.6.0'];

/**
 * What one would use instead: a Starlight site of as many pages, from the same words as plain Markdown. To its advantage, its sidebar
 * holds one link (a page of this site's glossary would list them all), and nothing links or explains its words.
 */
export async function buildStarlight(pages: number): Promise<BuiltSite> {
  await installAside('starlight', packages);
  // Beside its packages: Starlight's own styles are not found through a link to them.
  const root = mkdtempSync(join(asideFolder('starlight'), 'site-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  // Astro bundles the packages that are named here.
  write('package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }');
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
export default { site: 'http://localhost', integrations: [starlight({ title: 'En clair', sidebar: [{ label: 'Accueil', link: '/' }], locales: { root: { label: 'Français', lang: 'fr' } } })], image: { service: { entrypoint: 'astro/assets/services/noop' } } };
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  const texts = listTexts();
  for (let index = 0; index < pages; index += 1) {
    const { title, body } = texts[index % texts.length] ?? { title: '', body: '' };
    const name = index === 0 ? 'index' : `page-${index}`;
    write(`src/content/docs/${name}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
  }
  return timeBuild(root, join(asideFolder('starlight'), 'node_modules'));
}

/** The site's own words, a page each: entries, explainers, guide and law. */
function listTexts(): { title: string; body: string }[] {
  const plain = (body: string) => body.replace(/<[^>]*>/g, '').replace(/[{}]/g, '');
  const glossary = loadGlossary();
  const entries = [...glossary.concepts.values()].flatMap(({ entries, files }) =>
    (['fr', 'en'] as const).flatMap((language) => {
      const entry = entries[language];
      const file = files[language];
      if (!entry || !file) return [];
      const body = [
        entry.definition,
        entry.simple,
        entry.example,
        entry.why,
        entry.do,
        file.text.slice(file.bodyStart),
      ];
      return [{ title: entry.term, body: plain(body.join('\n\n')) }];
    }),
  );
  const { explainers, guidePages } = loadContent();
  const pages = [...explainers, ...guidePages].map(({ data, file }) => ({
    title: data.title,
    body: plain(file.text.slice(file.bodyStart)),
  }));
  const law = loadLawPages().map(({ number, paragraphs }) => ({ title: number, body: plain(paragraphs.join('\n\n')) }));
  return [...entries, ...pages, ...law];
}
