import type { PageText, Piece } from './read-pieces.ts';

/** Headers and footers stand in this share of the page, at its top and its bottom. */
const zone = 0.12;

/**
 * Leaves out what is no part of the text: headers and footers that come again at the same height, and page numbers. A title
 * that two pages happen to begin with differs in height, in letters, or in more than the number of the page.
 */
export function setMarginsAside(pages: readonly PageText[]): PageText[] {
  const margins = pages.map(readMargins);
  const counts = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const keys = (margins[index] ?? []).flatMap((row) => listKeys(row, page));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page, index) => {
    const aside = new Set<Piece>();
    for (const row of margins[index] ?? []) {
      const isRepeated = listKeys(row, page).some((key) => (counts.get(key) ?? 0) > 1);
      if (isRepeated || (row.isOutermost && isPageNumber(row.text))) for (const piece of row.pieces) aside.add(piece);
    }
    return { ...page, pieces: page.pieces.filter((piece) => !aside.has(piece)) };
  });
}

/** What stands at one height in a margin of the page: the whole line, or a part of it that is long enough to be told. */
interface Row {
  pieces: Piece[];
  text: string;
  baseline: number;
  /** Nothing stands above or below it. */
  isOutermost: boolean;
}

function readMargins({ pieces, height }: PageText): Row[] {
  const baselines = pieces.map(({ baseline }) => baseline);
  const [first, last] = [Math.min(...baselines), Math.max(...baselines)];
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const { baseline, size } = piece;
    if (baseline - size >= height * zone && baseline <= height * (1 - zone)) continue;
    const row = rows.find(([one]) => one && Math.abs(one.baseline - baseline) < 2);
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const [{ baseline } = { baseline: 0 }] = row;
    const isOutermost = baseline - first < 3 || last - baseline < 3;
    const text = row.map((piece) => piece.text).join(' ');
    const parts = row.length > 1 ? row.filter((piece) => piece.text.length > 12) : [];
    return [
      { pieces: row, text, baseline, isOutermost },
      ...parts.map((piece) => ({ pieces: [piece], text: piece.text, baseline, isOutermost: false })),
    ];
  });
}

/** The same words at about the same height, or the same words around the page’s own number. */
function listKeys({ text, baseline }: Row, { number }: PageText): string[] {
  const height = Math.round(baseline / 4);
  const numbered = text.replace(/\d+/g, (digits) => (Number(digits) === number ? '#' : digits));
  const variants = numbered !== text && numbered.length > 1 ? [text, numbered] : [text];
  return variants.flatMap((words) => [`${height} ${words}`, `${height + 1} ${words}`]);
}

/** `3`, `- 3 -`, `Page 3 sur 12`, `3/12`, `p. 3`, `iv`. */
const isPageNumber = (text: string): boolean =>
  /^[\s–—-]*(?:pages?|p\.)?\s*\d{1,4}\s*(?:(?:\/|sur|of|de)\s*\d{1,4})?[\s–—-]*$|^[ivxlc]{1,6}$/i.test(text);
