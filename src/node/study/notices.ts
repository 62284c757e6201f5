import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The consultation notices of a folder, one a `.txt` file, in the order of their names. The first line is the notice's
 * address on the web, and is left out. Throws when the folder has no notice.
 */
export function readNotices(folder: string): { path: string; text: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`${folder} has no .txt file: put one notice a file, its address on line 1`);
  return names.sort().map((name) => {
    const [address = '', ...lines] = readFileSync(join(folder, name), 'utf8').split(/\r?\n/);
    return { path: address.trim(), text: lines.join('\n').trim() };
  });
}
