import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Language } from '../schema/index.ts';
import { projectRoot } from './project-root.ts';

/** The titles of the guide’s pages in one language, by the id of their rule. */
export function readRuleTitles(language: Language): Map<string, string> {
  const folder = join(projectRoot, 'content/guide');
  const titles = new Map<string, string>();
  for (const path of globSync([`*/*/${language}.mdx`], { cwd: folder })) {
    // The first field, on one line: reading it whole would take the schemas, and half a second.
    const title = /^---\r?\ntitle: *(["']?)(.*?)\1\r?$/m.exec(readFileSync(join(folder, path), 'utf8'))?.[2];
    if (title) titles.set(path.replaceAll('\\', '/').replace(/\/[^/]+$/, ''), title);
  }
  return titles;
}
