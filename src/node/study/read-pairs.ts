import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of the administration or of a contract, and the same in plain words. */
export interface Pair {
  /** The page or the file that shows both. */
  page: string;
  before: string;
  after: string;
}

/**
 * The pairs of a folder, in the order of its files. In Markdown: two columns of a table (« Before | After », « Don’t say | Say »),
 * or two blocks under the titles « Before » and « After ». In JSON: sets with an `original_text` and its `reference_summary`.
 * Those whose first side has fewer than `least` words show no prose.
 */
export function readPairs(folder: string, least = 6): Pair[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const read = () => readFileSync(join(folder, name), 'utf8');
      if (name.endsWith('.json')) return readSets(name, read());
      return name.endsWith('.md') ? readPage(name, read()) : [];
    })
    .filter(({ before, after }) => before.split(/\s+/).length >= least && after !== '');
}

function readPage(name: string, text: string): Pair[] {
  const page =
    /^permalink: *(\S+)/m.exec(text)?.[1] ?? `/${name.replace(/^_pages[/_]|\.md$/g, '').replaceAll('_', '/')}/`;
  return [...readTables(text), ...readBlocks(text)].map(([before, after]) => ({ page, before, after }));
}

const readSets = (name: string, text: string): Pair[] =>
  Object.values<Record<string, string>>(JSON.parse(text)).map((set) => ({
    page: `${name} ${set.uid}`,
    before: clean(set.original_text ?? ''),
    after: clean(set.reference_summary ?? ''),
  }));

const head = /^\|?[ *]*(?:before|don[’']t say)[ *]*\|[ *]*(?:after|say)[ *]*\|?\s*$/i;

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

/** Texts of several paragraphs: each runs to the next title of its list, or to the mark that sets them side by side. */
function readBlocks(text: string): [string, string][] {
  const pairs: [string, string][] = [];
  let before = '';
  for (const block of text.split(/^(?=\* #|\s*#+ *(?:before|after)\s*$)/im)) {
    const title = /^(?:\* )?\s*#+ *(before|after)\s*$/im
      .exec(block.split('\n').slice(0, 2).join('\n'))?.[1]
      ?.toLowerCase();
    const prose = (block.split(/^(?:\{:|## (?!before|after))/im)[0] as string).replace(/^\s*(?:\* )?#+.*$/gm, '');
    if (title === 'before') before = clean(prose);
    else if (title === 'after' && before !== '') {
      pairs.push([before, clean(prose)]);
      before = '';
    }
  }
  return pairs;
}

/** The words of a cell or a block, without its marks and its pictures. */
const clean = (cell: string): string =>
  cell
    .replace(/\{.*?\}/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/li>/g, '. ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
