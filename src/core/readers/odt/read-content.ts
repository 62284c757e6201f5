import type { SegmentKind } from '../../types.ts';
import type { Paragraph } from '../paragraph-writer.ts';
import { walkXml, type XmlElement } from '../walk-xml.ts';
import { createOpenParagraph, type OpenParagraph } from './create-open-paragraph.ts';
import type { OdtStyles } from './read-odt-styles.ts';

/** Deletions that are tracked, comments, indexes, forms, descriptions of images: no part of the text. */
const skipped = new Set(
  `text:tracked-changes office:annotation office:forms office:scripts office:automatic-styles office:font-face-decls
  text:note-citation text:ruby-text text:placeholder text:script text:table-of-content text:alphabetical-index
  text:illustration-index text:table-index text:object-index text:user-index text:bibliography text:sequence-decls
  text:variable-decls text:user-field-decls table:covered-table-cell table:title table:desc svg:title svg:desc draw:object`.split(
    /\s+/,
  ),
);
/** What a paragraph takes its kind from. */
const containers: Record<string, SegmentKind> = {
  'text:list-item': 'list-item',
  'text:list-header': 'paragraph',
  'table:table-cell': 'table-cell',
  'text:note-body': 'paragraph',
  'draw:text-box': 'paragraph',
};

/** Elements of a layout: the white space between their tags is no text. */
const layout = /^(?:draw:|table:|svg:|office:|text:(?:note|list|section)\b)/;

/** Reads the body of an OpenDocument text as a reader sees it: tracked insertions are read, deletions are not. */
export function readContent(xml: string, part: string, styles: OdtStyles): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  /** A paragraph may hold others: those of a note, of a box. */
  const open: OpenParagraph[] = [];
  const around: SegmentKind[] = [];
  const begin = (element: XmlElement): void => {
    const level = Math.min(6, Number(element.attribute('text:outline-level') ?? 1));
    const kind = element.name === 'text:h' ? { kind: 'heading' as const, level } : undefined;
    open.push(createOpenParagraph(styles, element.attribute('text:style-name'), kind, around.at(-1)));
  };
  const end = (): void => {
    const closed = open.pop()?.close() ?? [];
    const parent = open.at(-1);
    if (parent) parent.hold(closed);
    else paragraphs.push(...closed);
  };
  walkXml(xml, part, {
    open(element) {
      const { name } = element;
      if (skipped.has(name) || isHidden(element)) return 'skip';
      const container = containers[name];
      if (container) around.push(container);
      const own = open.at(-1);
      if (name === 'text:p' || name === 'text:h') begin(element);
      else if (name === 'text:span') own?.openSpan(element.attribute('text:style-name'));
      else if (name === 'text:a') own?.openLink();
      else if (name === 'text:s') own?.add(' '.repeat(Math.min(100, Number(element.attribute('text:c') ?? 1))));
      else if (name === 'text:tab') own?.add('\t');
      else if (name === 'text:line-break') own?.addBreak();
      else if (name === 'text:hidden-paragraph' && element.attribute('text:is-hidden') === 'true') own?.hide();
      return undefined;
    },
    close(name) {
      if (name in containers) around.pop();
      if (name === 'text:p' || name === 'text:h') end();
      else if (name === 'text:span') open.at(-1)?.closeSpan();
      else if (name === 'text:a') open.at(-1)?.closeLink();
    },
    text(pieces, parents) {
      if (!layout.test(parents.at(-1) ?? '')) for (const { value } of pieces) open.at(-1)?.addCollapsed(value);
    },
  });
  return paragraphs;
}

/** Sections, rows and fields that the author hides, and form controls that nobody has filled in. */
function isHidden(element: XmlElement): boolean {
  const { name } = element;
  const isOff = element.attribute('text:is-hidden') === 'true';
  if (name === 'text:section') return element.attribute('text:display') === 'none' || isOff;
  if (name === 'table:table-row') return /^(?:collapse|filter)$/.test(element.attribute('table:visibility') ?? '');
  if (name === 'text:hidden-text') return isOff;
  return name === 'content-control' && element.attribute('showing-place-holder') === 'true';
}
