import type { Segment, SegmentKind } from '../../types.ts';
import type { Extraction } from '../extractors.ts';
import { ReadError } from '../read-error.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { classify, rankHeadings } from './classify.ts';
import { findColumns } from './find-columns.ts';
import { joinLines } from './join-lines.ts';
import { listMarker } from './list-marker.ts';
import { measureType } from './measure-type.ts';
import { openPdf } from './open-pdf.ts';
import { readHyphens } from './read-hyphens.ts';
import { readLines } from './read-lines.ts';
import type { PageText } from './read-pieces.ts';
import { setMarginsAside } from './set-margins-aside.ts';

/**
 * The prose of a PDF, which holds only letters and their places: lines, columns, paragraphs and headings are told by where the
 * letters stand and how large they are. The text that positions index has a paragraph a line. The language that the file
 * declares is not followed: it is most often that of the program that made it.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const pages = await openPdf(bytes);
  refuseUnreadable(pages);
  const blocks = setMarginsAside(pages).flatMap(({ pieces, number }) =>
    findColumns(pieces).map((block) => readLines(block, number)),
  );
  const body = measureType(blocks);
  const paragraphs = buildParagraphs(blocks, body);
  const levels = rankHeadings(paragraphs, body);
  const readHyphen = readHyphens(blocks.flat().map(({ text }) => text));
  const segments: Segment[] = [];
  let source = '';
  for (const paragraph of paragraphs) {
    const joined = joinLines(paragraph.lines, readHyphen);
    const kind = classify(paragraph, joined.text, body, levels);
    const skipped = countMarker(joined.text, kind.kind);
    const text = joined.text.slice(skipped);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (source !== '') source += '\n';
    const pages = joined.pages.map(([at, page]): [number, number] => [Math.max(0, at - skipped), page]);
    segments.push({ ...kind, text, map: [[0, source.length]], pages });
    source += text;
  }
  return { source, segments, notes: pages.some(({ hasPicture }) => hasPicture) ? ['pages-without-text'] : [] };
}

/** A scan, or letters that no table links to the alphabet: what can be read there would only mislead. */
function refuseUnreadable(pages: readonly PageText[]): void {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const count = `${pages.length} page${pages.length > 1 ? 's' : ''}`;
  if (text === '' && pages.some(({ hasPicture }) => hasPicture)) throw new ReadError('scanned', count);
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unknown > text.length / 5) throw new ReadError('garbled', count);
}

/** Length of the bullet of a list item, or of the number that a note begins with. */
const countMarker = (text: string, kind: SegmentKind): number =>
  (kind === 'list-item' ? listMarker : /^\d{1,3}(?=\p{Lu}\p{Ll})/u).exec(text)?.[0].length ?? 0;
