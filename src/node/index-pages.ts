import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { projectRoot } from './project-root.ts';

/**
 * Writes Pagefind's full-text index of every built page into `<folder>/pagefind/`.
 * Throws with Pagefind's own words when it can't.
 */
export async function indexPages(folder: string): Promise<{ pages: number }> {
  const site = join(projectRoot, folder);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be started (${errors.join('; ')}).`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index is not complete (${failures.join('; ')}).`);
  return { pages: added.page_count };
}
