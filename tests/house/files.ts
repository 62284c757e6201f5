import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/node/index.ts';

/** Every file of the project that git keeps or would keep, from the root, with forward slashes. */
export function listFiles(pattern: RegExp): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return list
    .split('\0')
    .filter((path) => path && pattern.test(path) && exists(path))
    .sort();
}

function exists(path: string): boolean {
  try {
    readFile(path);
    return true;
  } catch {
    return false;
  }
}

export const readFile = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** The modules that a file names in its imports and re-exports. */
export function listImports(path: string): string[] {
  const found = readFile(path).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, direct]) => from ?? direct ?? '');
}
