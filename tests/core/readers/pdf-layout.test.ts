import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../src/core/readers/pdf/find-columns.ts';
import { readLines } from '../../../src/core/readers/pdf/read-lines.ts';
import { type Item, type Piece, readPieces } from '../../../src/core/readers/pdf/read-pieces.ts';
import { setMarginsAside } from '../../../src/core/readers/pdf/set-margins-aside.ts';
import { piece } from './piece.ts';

const view = { transform: [1, 0, 0, -1, 0, 800], width: 600, height: 800 };
const item = (
  str: string,
  x: number,
  y: number,
  options: Partial<Item> & { size?: number; turn?: number[] } = {},
): Item => {
  const { size = 10, turn = [1, 0, 0, 1] } = options;
  const matrix = turn.map((one) => one * size);
  return {
    str,
    transform: [...matrix, x, y],
    width: str.length * size * 0.5,
    fontName: 'f1',
    hasEOL: false,
    ...options,
  };
};
const textsOf = (items: Item[]) => readPieces(items, {}, view).pieces.map(({ text }) => text);

describe('pieces', () => {
  test('letters that follow each other are joined, with a space where there is one or a gap', () => {
    expect(
      textsOf([item('con', 10, 700), item('certation', 25, 700), item(' ', 70, 700), item('ouverte', 75, 700)]),
    ).toEqual(['concertation ouverte']);
    expect(textsOf([item('deux', 10, 700), item('mots', 33, 700)])).toEqual(['deux mots']);
  });

  test('a wide gap or another line begins a piece', () => {
    expect(textsOf([item('gauche', 10, 700), item('droite', 60, 700), item('dessous', 10, 688)])).toEqual([
      'gauche',
      'droite',
      'dessous',
    ]);
  });

  test('the call of a note is no part of its word, the power of a unit is', () => {
    const raised = { size: 6 };
    expect(textsOf([item('concertation', 10, 700), item('12', 70, 704, raised)])).toEqual(['concertation']);
    expect(textsOf([item('500 m', 10, 700), item('2', 35, 704, raised)])).toEqual(['500 m²']);
  });

  test('a page whose text is turned is read upright, without the stamp across it', () => {
    const up = [0, 1, -1, 0];
    const items = [item('première ligne', 100, 50, { turn: up }), item('seconde ligne', 112, 50, { turn: up })];
    const { pieces, height } = readPieces([...items, item('COPIE', 300, 400)], {}, view);
    expect(pieces.map(({ text, left, baseline }) => [text, Math.round(left), Math.round(baseline)])).toEqual([
      ['première ligne', 50, 100],
      ['seconde ligne', 50, 112],
    ]);
    expect(height).toBe(600);
  });

  test('places that no paper has are left out', () => {
    expect(textsOf([item('loin', 1e9, 700), item('nul', Number.NaN, 700), item('là', 10, 700)])).toEqual(['là']);
  });
});

const column = (name: string, left: number, count: number, top = 100) =>
  Array.from({ length: count }, (_, index) => piece(`${name}${index} `.repeat(12), left, top + index * 12, 200));
const read = (pieces: Piece[]) =>
  findColumns(pieces).map((block) => block.map(({ text }) => text.trim().split(' ')[0]));

describe('columns', () => {
  test('the left one is read before the right one, however the file draws them', () => {
    const [left, right] = [column('a', 50, 5), column('b', 280, 5)];
    const expected = ['a0,a1,a2,a3,a4', 'b0,b1,b2,b3,b4'];
    expect(read([...left, ...right]).map(String)).toEqual(expected);
    const rows = left.flatMap((one, index) => [one, right[index] as Piece]);
    expect(read(rows.map((one, index) => ({ ...one, order: index }))).map(String)).toEqual(expected);
  });

  test('a full-width line ends what stands above it', () => {
    const wide = piece('titre', 50, 200, 430);
    const pieces = [
      ...column('a', 50, 4),
      ...column('b', 280, 4),
      wide,
      ...column('c', 50, 4, 220),
      ...column('d', 280, 4, 220),
    ];
    expect(read(pieces).map(String)).toEqual(['a0,a1,a2,a3', 'b0,b1,b2,b3', 'titre', 'c0,c1,c2,c3', 'd0,d1,d2,d3']);
  });

  test('a table is read row by row', () => {
    const rows = [0, 1, 2, 3].flatMap((row) => [
      piece(`nom${row}`, 50, 100 + row * 14),
      piece(`date${row}`, 280, 100 + row * 14),
    ]);
    const [block = [], ...others] = findColumns(rows);
    expect(others).toEqual([]);
    expect(readLines(block, 1).map(({ text, isCell }) => [text, isCell])).toEqual(
      [0, 1, 2, 3].flatMap((row) => [
        [`nom${row}`, true],
        [`date${row}`, true],
      ]),
    );
  });

  test('a justified line with few words is no table', () => {
    const block = [...column('a', 50, 3), piece('deux', 50, 136), piece('mots', 230, 136, 20)];
    expect(readLines(block, 1).at(-1)).toMatchObject({ text: 'deux mots', isCell: false });
  });
});

describe('margins', () => {
  const page = (number: number, ...pieces: Piece[]) => ({ number, height: 800, pieces, hasPicture: false });
  const body = () => piece('Le texte de la page.', 50, 400);
  const kept = (...pages: ReturnType<typeof page>[]) =>
    setMarginsAside(pages).map(({ pieces }) => pieces.map(({ text }) => text));

  test('what comes again at the same height goes, with the page’s own number or without', () => {
    const numbered = (number: number) =>
      page(number, piece('Ville', 50, 40), body(), piece(`Page ${number} sur 9`, 250, 780));
    expect(kept(numbered(3), numbered(4))).toEqual([['Le texte de la page.'], ['Le texte de la page.']]);
  });

  test('titles that differ stay, and so does what stands in the body', () => {
    const chapter = (number: number) => page(number, piece(`Chapitre ${number + 4}`, 50, 40), body(), body());
    expect(kept(chapter(1), chapter(2)).map(([title]) => title)).toEqual(['Chapitre 5', 'Chapitre 6']);
  });

  test('the words of a spaced-out line stay where another page has the same at this height', () => {
    const line = (...words: string[]) => words.map((word, index) => piece(word, 50 + index * 80, 750));
    expect(
      kept(page(1, body(), ...line('L’avis', 'rendu', 'est')), page(2, body(), ...line('Le', 'rapport', 'rendu'))),
    ).toEqual([
      ['Le texte de la page.', 'L’avis', 'rendu', 'est'],
      ['Le texte de la page.', 'Le', 'rapport', 'rendu'],
    ]);
  });

  test.each(['7', '- 7 -', 'Page 7', '7/12', 'p. 7', 'vii'])('a page number alone: %s', (text) => {
    expect(kept(page(1, body(), piece(text, 280, 780)))).toEqual([['Le texte de la page.']]);
  });
});
