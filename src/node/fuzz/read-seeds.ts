import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatId } from '../../core/index.ts';
import { projectRoot } from '../project-root.ts';

export type Seeds = Record<FormatId, readonly Uint8Array[]>;

const folders: Record<FormatId, readonly [folder: string, ending: RegExp]> = {
  text: ['tests/fixtures/variants', /\.tsv$/],
  markdown: ['tests/fixtures/mandate/tuned', /\.md$/],
  mdx: ['content/explainers', /\.mdx$/],
  html: ['tests/fixtures/pdf/sources', /\.html$/],
  docx: ['tests/fixtures/docx', /\.docx$/],
  odt: ['tests/fixtures/odt', /\.odt$/],
  pdf: ['tests/fixtures/pdf', /\.pdf$/],
};

/** Real files of each format, whose changes readers are tried with. */
export function readSeeds(): Seeds {
  const read = ([folder, ending]: readonly [string, RegExp]): Uint8Array[] =>
    (readdirSync(join(projectRoot, folder), { recursive: true }) as string[])
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => readFileSync(join(projectRoot, folder, name)))
      .map((bytes) => new Uint8Array(bytes));
  const found = Object.entries(folders).map(([format, place]) => [format, read(place)] as const);
  return Object.fromEntries(found) as unknown as Seeds;
}
