import { describe, expect, it } from 'vitest';
import { loadLawPages } from '../../src/node/index.ts';
import { splitTables } from '../../src/node/split-tables.ts';

const pages = new Map(loadLawPages().map((page) => [page.id, page]));

describe('articles of the code', () => {
  // Read by eye in the official text: L. 311-1 names L. 311-5, L. 311-6 and L. 300-2.
  it('knows which articles one names, and which name it', () => {
    expect(pages.get('crpa/L311-1')?.cites).toEqual(['crpa/L300-2', 'crpa/L311-5', 'crpa/L311-6']);
    expect(pages.get('crpa/L311-5')?.citedBy).toContain('crpa/L311-1');
  });

  it('leaves out the articles of another code', () => {
    // R113-9 names articles of the CRPA; R112-11-3 names L. 112-9 alone, and no other number.
    expect(pages.get('crpa/R112-11-3')?.cites).toEqual(['crpa/L112-9']);
    for (const { cites, citedBy, id } of pages.values()) expect([...cites, ...citedBy]).not.toContain(id);
  });

  it('never loses a word of the text between paragraphs and tables', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const { id, paragraphs, blocks } of pages.values()) {
      const words = blocks.flatMap((block) => (typeof block === 'string' ? [block] : block.rows.flat(2)));
      expect(squeeze(words.join('')), id).toBe(squeeze(paragraphs.join('')));
    }
  });

  it('reads a table by rows and cells', () => {
    const table = pages.get('crpa/R113-5')?.blocks.find((block) => typeof block !== 'string');
    expect(table).toMatchObject({
      rows: {
        0: [
          ['A', 'DOCUMENTS PRODUITS'],
          ['B', 'DOCUMENTS QUE LE PUBLIC EST DISPENSÉ DE PRODUIRE'],
        ],
      },
    });
  });
});

it('leaves a text without a table as paragraphs, and an empty row out', () => {
  expect(splitTables('<p>Un.</p><p>Deux.</p>')).toEqual(['Un.', 'Deux.']);
  expect(splitTables('<p>a</p><table><tr><td> </td></tr><tr><td>b<br/>c</td><th>d</th></tr></table>e')).toEqual([
    'a',
    { rows: [[['b', 'c'], ['d']]] },
    'e',
  ]);
});
