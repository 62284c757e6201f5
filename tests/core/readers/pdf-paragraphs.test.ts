import { describe, expect, test } from 'vitest';
import { buildParagraphs } from '../../../src/core/readers/pdf/build-paragraphs.ts';
import { joinLines } from '../../../src/core/readers/pdf/join-lines.ts';
import { measureType } from '../../../src/core/readers/pdf/measure-type.ts';
import { readHyphens } from '../../../src/core/readers/pdf/read-hyphens.ts';
import { readLines } from '../../../src/core/readers/pdf/read-lines.ts';
import type { Piece } from '../../../src/core/readers/pdf/read-pieces.ts';
import { piece } from './piece.ts';

describe('paragraphs', () => {
  /** Lines from the top, each `[text, options]`; they reach the right edge unless `width` says otherwise. */
  const build = (...lines: [text: string, options?: Partial<Piece> & { width?: number; gap?: number }][]) => {
    let baseline = 100;
    const block = lines.map(([text, { width = 300, gap = 12, left = 50, ...more } = {}]) => {
      baseline += gap;
      return piece(text, left, baseline, width - (left - 50), more);
    });
    const read = readLines(block, 1);
    return buildParagraphs([read], measureType([read])).map(({ lines }) => lines.map(({ text }) => text).join(' '));
  };
  const filler: [string][] = [
    ['Une ligne qui va jusqu’au bout'],
    ['et qui continue sans fin'],
    ['sur toute la largeur'],
  ];

  test.each<[string, Parameters<typeof build>]>([
    ['a wide gap', [['un deux trois'], ['quatre cinq', { gap: 24 }]]],
    ['the end of a sentence before the end of the line', [['La fin.', { width: 60 }], ['Un début']]],
    ['a first line that is indented', [['la fin de la ligne.'], ['Un début', { left: 65 }]]],
    ['a bullet', [['un point ;'], ['• un autre point']]],
    ['another size', [['un texte'], ['Titre', { size: 14 }]]],
    ['the line of a table of contents', [['Objet … 3'], ['Suites … 4']]],
  ])('%s begins one', (_, lines) => {
    const found = build(...filler, ...lines);
    expect([found.length, found.at(-1)]).toEqual([2, lines.at(-1)?.[0]]);
  });

  test.each<[string, Parameters<typeof build>]>([
    ['a number at the start of a line', [['le délai prévu à l’alinéa'], ['12. Les jours']]],
    ['a lower-case word after a short line', [['une ligne coupée', { width: 80 }], ['avant la fin']]],
  ])('%s goes on', (_, lines) => {
    expect(build(...filler, ...lines)).toHaveLength(1);
  });
});

describe('hyphens at the end of a line', () => {
  const join = (lines: string[], ...others: string[]) =>
    joinLines(
      lines.map((text) => ({ text, page: 1 })),
      readHyphens([...lines, ...others]),
    ).text;

  test.each<[string[], string]>([
    [['la préoccupa-', 'tion'], 'la préoccupation'],
    [['la préoccupa‐', 'tion'], 'la préoccupation'],
    [['la préoccupa\u00ad', 'tion'], 'la préoccupation'],
    [['la pré\u00adoccupa\u00adtion'], 'la préoccupation'],
    [['à comp -', 'ter du'], 'à compter du'],
    [['peut-', 'être'], 'peut-être'],
    [['celles-', 'ci'], 'celles-ci'],
    [['c’est-à-', 'dire'], 'c’est-à-dire'],
    [['fallait-', 'il'], 'fallait-il'],
    [['mer-', 'ci'], 'merci'],
    [['la va-', 'leur'], 'la valeur'],
    [['a long-', 'term plan'], 'a long-term plan'],
    [['Seine-', 'Saint-Denis'], 'Seine-Saint-Denis'],
    [['l’article L. 131-', '1 du code'], 'l’article L. 131-1 du code'],
    [['le projet –', 'attendu'], 'le projet – attendu'],
  ])('%j', (lines, text) => expect(join(lines)).toBe(text));

  test('the rest of the text tells: a compound that is written elsewhere keeps its hyphen', () => {
    expect(join(['un sous-', 'préfet'], 'Le sous-préfet vient.')).toBe('un sous-préfet');
    expect(join(['le projet -', 'attendu'], 'Le projet est là.')).toBe('le projet - attendu');
  });
});
