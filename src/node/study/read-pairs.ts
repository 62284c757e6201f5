import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of the administration, and the same once it was rewritten in plain words. */
export interface Pair {
  /** The page that shows both. */
  page: string;
  before: string;
  after: string;
}

const head = /^\|?[ *]*(?:before|don[’']t say)[ *]*\|[ *]*(?:after|say)[ *]*\|?\s*$/i;

/**
 * The pairs that the tables of a folder of Markdown pages show in two columns (« Before | After », « Don’t say | Say »), in the
 * order of the files. Those whose first side has fewer than `least` words show no prose.
 */
export function readPairs(folder: string, least = 6): Pair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const page =
        /^permalink: *(\S+)/m.exec(text)?.[1] ?? `/${name.replace(/^_pages_|\.md$/g, '').replaceAll('_', '/')}/`;
      return readTables(text).map(([before, after]) => ({ page, before, after }));
    })
    .filter(({ before, after }) => before.split(/\s+/).length >= least && after !== '');
}

function readTables(text: string): [string, string][] {
  const rows: [string, string][] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    if (head.test(line)) isInside = true;
    else if (!line.includes('|')) isInside = false;
    else if (isInside && !/^[\s|:-]+$/.test(line)) {
      const [before = '', after = ''] = line.replace(/^\|/, '').split('|').map(clean);
      rows.push([before, after]);
    }
  }
  return rows;
}

/** The words of a cell, without its marks. */
const clean = (cell: string): string =>
  cell
    .replace(/\{.*?\}/g, ' ')
    .replace(/<\/li>/g, '. ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
