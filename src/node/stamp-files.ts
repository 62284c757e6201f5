import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * A name for the state of all files with these extensions in some folders and below, given from the root: other names, sizes
 * or dates, another stamp. The date of change counts beside that of the words: a copy or an archive may give the latter back,
 * never the former. For what is made from them and kept. Throws when a folder is missing.
 */
export function stampFiles(folders: readonly string[], extensions: RegExp, root = projectRoot): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const inside = join(root, folder);
    for (const path of readdirSync(inside, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!extensions.test(path)) continue;
      const { size, mtimeMs, ctimeMs } = statSync(join(inside, path));
      hash.update(`${folder}/${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 32);
}
