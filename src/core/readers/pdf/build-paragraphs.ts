import { bullet, listMarker } from './list-marker.ts';
import { type BodyType, isLarge, roundSize } from './measure-type.ts';
import type { Line } from './read-lines.ts';

export interface Paragraph {
  lines: Line[];
  isItem: boolean;
  isCell: boolean;
}

/** Edges of the block that lines stand in. */
interface Edges {
  left: number;
  right: number;
}

/**
 * Paragraphs rebuilt from the lines of each block. One that a column or a page cuts goes on in the next block, across the
 * notes and the table that may stand between.
 */
export function buildParagraphs(blocks: readonly (readonly Line[])[], body: BodyType): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  /** The last paragraph of each size: a note at the foot of the page doesn't end the text above it. */
  const open = new Map<number, Paragraph>();
  for (const block of blocks) {
    const edges = { left: Math.min(...block.map(({ left }) => left)), right: findRight(block) };
    let current: Paragraph | undefined;
    for (const line of block) {
      const before: Paragraph | undefined = current ?? open.get(roundSize(line.size));
      const goesOn = before && (current ? isSame(current, line, edges, body) : isCut(before, line, body));
      if (before && goesOn) before.lines.push(line);
      else paragraphs.push(startParagraph(line));
      current = before && goesOn ? before : paragraphs.at(-1);
      if (current) open.set(roundSize(line.size), current);
    }
  }
  return paragraphs;
}

const startParagraph = (line: Line): Paragraph => ({
  lines: [line],
  isItem: !line.isCell && listMarker.test(line.text),
  isCell: line.isCell,
});

/** The right edge of most lines: one that runs over it says nothing about the others. */
function findRight(block: readonly Line[]): number {
  const rights = block.map(({ right }) => right).sort((a, b) => a - b);
  return rights[Math.floor((rights.length - 1) * 0.95)] ?? 0;
}

/** Whether a line goes on with the paragraph above it in the same block. */
function isSame({ lines, isItem, isCell }: Paragraph, line: Line, edges: Edges, body: BodyType): boolean {
  const last = lines.at(-1);
  if (!last || isCell || line.isCell || bullet.test(line.text)) return false;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const step = line.baseline - last.baseline;
  if (step > body.leading * line.size * 1.25) return false;
  if (leader.test(last.text)) return false;
  const hadRoom = last.right + widthOfFirstWord(line) < edges.right - 0.3 * line.size;
  if (line.font !== last.font && hadRoom) return false;
  if (listMarker.test(line.text) && (hadRoom || endsClause(last.text))) return false;
  const [first] = lines;
  const margin = lines.length > 1 ? last.left : isItem ? edges.left : Math.min(first?.left ?? 0, edges.left);
  if (line.left < margin - 0.6 * line.size) return false;
  const isIndented = !isItem && line.left > last.left + 0.8 * line.size && last.left < edges.left + 0.5 * line.size;
  if (isIndented) return false;
  return !(hadRoom && (endsClause(last.text) || !/^\p{Ll}/u.test(line.text)));
}

const widthOfFirstWord = ({ text, left, right }: Line): number => {
  const space = text.indexOf(' ');
  return ((right - left) * ((space < 0 ? text.length : space) + 1)) / Math.max(1, text.length);
};

/** The dots that lead to the page number in a table of contents. */
const leader = /…\s*[\divxlc]*$/;

const endsClause = (text: string): boolean => /[.!?:;…»”]["’)\]]?$/.test(text) && !abbreviation.test(text);

/** A full stop that ends no sentence: « l’article L. », « M. », « art. ». */
const abbreviation = /(?:^|[\s(’'])(?:\p{Lu}|art|al|cf|p|pp|Mme|Dr)\.$/u;

/** Whether a line at the top of a block goes on with a paragraph of an earlier block. */
function isCut({ lines, isCell }: Paragraph, line: Line, body: BodyType): boolean {
  const last = lines.at(-1);
  if (!last || isCell || line.isCell || listMarker.test(line.text)) return false;
  if (isLarge(line, body) || line.page > last.page + 1 || leader.test(last.text)) return false;
  if (Math.abs(line.size - last.size) > 0.05 * last.size || line.font !== last.font) return false;
  return /\p{L} ?[-\u2010\u00ad]$/u.test(last.text) || (!endsClause(last.text) && /^[\p{Ll}\p{N}(«“]/u.test(line.text));
}
