import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyConcepts } from '../copy-concepts.ts';
import { projectRoot } from '../project-root.ts';
import { checkContent } from './index.ts';

/**
 * How long the checker takes on a glossary of `count` concepts: the real ones, copied until there are enough. The budget is
 * 5 seconds for 1,000 concepts.
 */
export function benchCheckContent(count = 1000): { concepts: number; seconds: number; problems: number } {
  const root = mkdtempSync(join(tmpdir(), 'check-bench-'));
  try {
    for (const folder of ['glossary', 'content', 'docs/addresses.txt'])
      cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
    const concepts = copyConcepts(root, count);
    const start = performance.now();
    const problems = checkContent(root).length;
    return { concepts, seconds: (performance.now() - start) / 1000, problems };
  } finally {
    rmSync(root, { recursive: true });
  }
}
