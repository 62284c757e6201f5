import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import { splitParagraphs } from './law.ts';

type Element = DefaultTreeAdapterMap['element'];

/** A paragraph, or a table: its rows of cells, each cell a list of lines. The first row is the header. */
export type LawBlock = string | { rows: string[][][] };

/** The package's HTML as paragraphs and tables, in order. */
export function splitTables(html: string): LawBlock[] {
  return html.split(/(<table[\s\S]*?<\/table>)/i).flatMap((part): LawBlock[] => {
    if (!/^<table/i.test(part)) return splitParagraphs(part);
    const rows = findAll(parseFragment(part), 'tr').map((row) =>
      findAll(row, 'td', 'th').map((cell) => splitParagraphs(serialize(cell))),
    );
    return [{ rows: rows.filter((cells) => cells.some((lines) => lines.length > 0)) }];
  });
}

function findAll(node: DefaultTreeAdapterMap['node'], ...names: string[]): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child && names.includes(child.tagName) ? [child] : findAll(child, ...names),
  );
}
