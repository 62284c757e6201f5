import type { Segment } from '../../types.ts';
import type { Paragraph } from './build-paragraphs.ts';
import { type BodyType, isLarge, roundSize } from './measure-type.ts';
import { isMonospace } from './read-pieces.ts';

/** Sizes larger than the body’s, the largest first: their place is the level of a heading. */
export function rankHeadings(paragraphs: readonly Paragraph[], body: BodyType): number[] {
  const sizes = paragraphs.filter((one) => isTitle(one, body)).map(({ lines }) => roundSize(lines[0]?.size ?? 0));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

/** What a paragraph is, by the size and font of its letters. */
export function classify(
  paragraph: Paragraph,
  text: string,
  body: BodyType,
  levels: readonly number[],
): Pick<Segment, 'kind' | 'level'> {
  if (isTitle(paragraph, body)) {
    const level = levels.indexOf(roundSize(paragraph.lines[0]?.size ?? 0)) + 1;
    return { kind: 'heading', level: Math.min(6, level) };
  }
  if (paragraph.isCell) return { kind: 'table-cell' };
  if (isBold(paragraph, text, body)) return { kind: 'heading', level: Math.min(6, levels.length + 1) };
  return { kind: paragraph.isItem ? 'list-item' : 'paragraph' };
}

/** Larger than the body, and no longer than a title. */
const isTitle = ({ lines }: Paragraph, body: BodyType): boolean =>
  lines.length <= 4 && lines.every((line) => isLarge(line, body) && line.text.length < 200);

/** A short line in another font than the body, that doesn’t end like a sentence: the parser doesn’t say which font is bold. */
const isBold = ({ lines }: Paragraph, text: string, body: BodyType): boolean =>
  lines.length <= 2 &&
  text.length <= 120 &&
  !/[.,;:!?…»)]$/.test(text) &&
  lines.every(({ size, font }) => font !== body.font && !isMonospace(font) && size >= body.size * 0.98);
