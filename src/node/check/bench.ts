import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { checkContent } from './index.ts';

/**
 * How long the checker takes on a glossary of `count` concepts: the real ones, copied under new ids, slugs and terms until
 * there are enough. The budget is 5 seconds for 1,000 concepts.
 */
export function benchCheckContent(count = 1000): { concepts: number; seconds: number; problems: number } {
  const root = mkdtempSync(join(tmpdir(), 'check-bench-'));
  try {
    for (const folder of ['glossary', 'content', 'docs/addresses.txt'])
      cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
    const terms = join(projectRoot, 'glossary/terms');
    const ids = readdirSync(terms);
    for (let index = ids.length; index < count; index++) {
      const [id, copy] = [ids[index % ids.length] as string, Math.floor(index / ids.length)];
      const target = join(root, 'glossary/terms', `${id}-${copy}`);
      mkdirSync(target);
      const write = (name: string, change: (text: string) => string) =>
        writeFileSync(join(target, name), change(readFileSync(join(terms, id, name), 'utf8')));
      const hasCopy = (one: string) => ids.indexOf(one) + copy * ids.length < count;
      write('concept.yaml', (text) => copyRelations(text, (one) => (hasCopy(one) ? `${one}-${copy}` : undefined)));
      for (const name of ['fr.mdx', 'en.mdx']) write(name, (text) => copyWords(text, copy));
    }
    const start = performance.now();
    const problems = checkContent(root).length;
    return { concepts: Math.max(count, ids.length), seconds: (performance.now() - start) / 1000, problems };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The same relations, between the copies. */
function copyRelations(text: string, copyOf: (id: string) => string | undefined): string {
  return text.replace(/^(related|broader): \[(.*)\]$/gm, (_, key: string, list: string) => {
    const ids = list.split(',').flatMap((id) => copyOf(id.trim()) ?? []);
    return `${key}: [${ids.join(', ')}]`;
  });
}

/** The same words, each with the copy's number: no form belongs to two concepts. */
function copyWords(text: string, copy: number): string {
  const lines = text.split('\n');
  let isInForms = false;
  return lines
    .map((line) => {
      if (/^\S/.test(line)) isInForms = /^(?:forms|synonyms):/.test(line);
      if (/^(?:slug|acronym): /.test(line)) return `${line}-${copy}`;
      if (/^term: /.test(line)) return line.replace(/"?$/, ` ${copy}$&`);
      if (!isInForms) return line;
      return line.replace(/(^ {2}- (?!\{)"?|\bform: "?)([^",}]+)/, `$1$2 ${copy}`);
    })
    .join('\n');
}
