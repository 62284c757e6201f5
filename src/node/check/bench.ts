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
      cpSync(join(terms, id, 'concept.yaml'), join(target, 'concept.yaml'));
      for (const name of ['fr.mdx', 'en.mdx']) {
        const text = readFileSync(join(terms, id, name), 'utf8');
        writeFileSync(
          join(target, name),
          text.replace(/^slug: .*$/m, `$&-${copy}`).replace(/^term: "?[^"\n]*/m, `$& ${copy}`),
        );
      }
    }
    const start = performance.now();
    const problems = checkContent(root).length;
    return { concepts: Math.max(count, ids.length), seconds: (performance.now() - start) / 1000, problems };
  } finally {
    rmSync(root, { recursive: true });
  }
}
