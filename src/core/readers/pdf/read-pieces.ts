/** A stretch of text on one line, in points from the page's top left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  font: string;
  /** Place among the pieces that the page draws, in order. */
  order: number;
}

export interface PageText {
  number: number;
  height: number;
  pieces: Piece[];
  /** A page without text that shows a picture. */
  hasPicture: boolean;
}

/** What the parser gives: some letters with their matrix. */
export interface Item {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
  hasEOL: boolean;
}

/** From the file’s coordinates to points from the top left corner of the page as it is shown. */
interface View {
  transform: number[];
  width: number;
  height: number;
}

/** The kind of each font. */
type Styles = Record<string, { fontFamily: string }>;

/** Letters that all have the same width are code, or what stands for a typewriter: no heading. */
const monospace = 'monospace ';
export const isMonospace = (font: string): boolean => font.startsWith(monospace);

interface Placed extends Omit<Piece, 'order'> {
  /** Quarter turns, clockwise. */
  turn: number;
  endsLine: boolean;
}

/**
 * Joins what the page draws one after the other on one line. A gap wider than a letter ends a piece: what follows may be
 * another column or another cell. Text that is turned otherwise than most of the page (a stamp, a watermark) is left out.
 */
export function readPieces(items: readonly Item[], styles: Styles, view: View): Pick<PageText, 'pieces' | 'height'> {
  const placed = items.map((item) => place(item, styles, view)).filter(isOnPaper);
  const turn = findTurn(placed);
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let hasSpace = false;
  for (const item of placed) {
    if (item.turn !== turn) continue;
    const isBlank = item.text.trim() === '';
    if (!isBlank && last && follows(last, item)) extend(last, item, hasSpace);
    else if (!isBlank) {
      const { turn: _, endsLine: __, ...piece } = item;
      last = { ...piece, order: pieces.length };
      pieces.push(last);
    }
    hasSpace = isBlank;
    if (item.endsLine && !isBlank) last = undefined;
  }
  for (const piece of pieces)
    piece.text = piece.text
      .normalize('NFC')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
  return { pieces, height: turn % 2 === 1 ? view.width : view.height };
}

/** Broken files hold letters of no size, and places that no paper has. */
const isOnPaper = ({ left, right, baseline, size }: Placed): boolean =>
  size > 0 && [left, right, baseline, size].every((one) => Math.abs(one) < 20_000);

function place({ str, transform, width, fontName, hasEOL }: Item, styles: Styles, view: View): Placed {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view.transform;
  const turn = (Math.round(Math.atan2(vb * a + vd * b, va * a + vc * b) / (Math.PI / 2)) + 4) % 4;
  const [x, y] = unturn(va * e + vc * f + ve, vb * e + vd * f + vf, turn, view);
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const font = styles[fontName]?.fontFamily === 'monospace' ? monospace + fontName : fontName;
  return { text: str, left: x, right: x + width, baseline: y, size, font, turn, endsLine: hasEOL };
}

/** Turns the page so that its text stands upright. */
function unturn(x: number, y: number, turn: number, { width, height }: View): [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

/** The direction of most letters. */
function findTurn(items: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of items) letters[turn] = (letters[turn] ?? 0) + text.trim().length;
  return letters.indexOf(Math.max(...letters));
}

function follows(last: Piece, { left, baseline, size }: Placed): boolean {
  const largest = Math.max(last.size, size);
  const gap = left - last.right;
  return Math.abs(baseline - last.baseline) < 0.55 * largest && gap > -0.5 * largest && gap < 1.2 * largest;
}

function extend(last: Piece, item: Placed, hasSpace: boolean): void {
  const isRaised = item.size < 0.85 * last.size && item.baseline < last.baseline - 0.1 * last.size;
  if (isRaised && /^\d+$/.test(item.text.trim())) last.text += readRaised(item.text.trim(), last.text);
  else {
    const gap = item.left - last.right;
    last.text += (hasSpace || gap > 0.15 * item.size ? ' ' : '') + item.text;
    // A first letter or a note call of another size doesn't make the size of the line.
    if (item.text.trim().length > last.text.length / 2) {
      [last.size, last.font, last.baseline] = [item.size, item.font, item.baseline];
    }
  }
  last.right = Math.max(last.right, item.right);
}

/** Raised digits are the power of a unit (m²) or the call of a note, which is no part of the word before it. */
const readRaised = (digits: string, before: string): string =>
  /(?:^|[\d\s])[a-zA-Zµ]{1,2}$/.test(before) ? digits.replace(/\d/g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)] ?? one) : '';
