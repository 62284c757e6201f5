import { statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { readableExtensions } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { findNeighbour } from './find-neighbour.ts';

/** What the arguments of the command stand for. */
export interface Sources {
  /** Paths as the user will know them; `-` is the standard input. No path twice. */
  paths: string[];
  /** Arguments that stand for nothing, in the user's language. */
  errors: string[];
}

const accepted = readableExtensions.map((extension) => `.${extension}`).join(', ');
const messages = {
  missing: {
    fr: (path: string, near?: string) =>
      `${path} : ce fichier n’existe pas${near ? `. Vouliez-vous dire « ${near} » ?` : ', vérifiez son nom'}`,
    en: (path: string, near?: string) =>
      `${path}: no such file${near ? `. Did you mean “${near}”?` : ', check its name'}`,
  },
  'empty-folder': {
    fr: (path: string) => `${path} : ce dossier ne contient aucun fichier lisible, formats acceptés : ${accepted}`,
    en: (path: string) => `${path}: this folder holds no readable file, accepted formats: ${accepted}`,
  },
  'empty-glob': {
    fr: (path: string) => `${path} : ce motif ne correspond à aucun fichier, formats acceptés : ${accepted}`,
    en: (path: string) => `${path}: this pattern matches no file, accepted formats: ${accepted}`,
  },
};

/** Expands files, folders and patterns, each in alphabetical order. A folder gives its readable files, at any depth. */
export function findSources(args: readonly string[], language: Language): Sources {
  const paths = new Set<string>();
  const errors: string[] = [];
  for (const arg of args) {
    const { found, problem } = expand(arg);
    for (const path of found) paths.add(path);
    if (problem) errors.push(messages[problem][language](arg, problem === 'missing' ? findNeighbour(arg) : undefined));
  }
  return { paths: [...paths], errors };
}

function expand(arg: string): { found: string[]; problem?: keyof typeof messages } {
  if (arg === '-') return { found: ['-'] };
  const stats = statSync(arg, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const found = glob([`**/*.{${readableExtensions.join(',')}}`], arg).map((path) => join(arg, path));
    return found.length > 0 ? { found } : { found, problem: 'empty-folder' };
  }
  if (stats) return { found: [arg] };
  if (!/[*?[\]{}!]/.test(arg)) return { found: [], problem: 'missing' };
  const found = glob([arg], '.');
  return found.length > 0 ? { found } : { found, problem: 'empty-glob' };
}

const glob = (patterns: string[], cwd: string): string[] =>
  globSync(patterns, {
    cwd,
    // `~$avis.docx` is what Word leaves beside a file while it is open.
    ignore: ['**/node_modules/**', '**/.git/**', '**/~$*'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  }).sort();
