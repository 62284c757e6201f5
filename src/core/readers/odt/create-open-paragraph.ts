import type { SegmentKind } from '../../types.ts';
import { createParagraphWriter, type Paragraph } from '../paragraph-writer.ts';
import type { OdtStyles } from './read-odt-styles.ts';

type Kind = Pick<Paragraph, 'kind' | 'level'>;
interface Span {
  style: string | undefined;
  start: number;
}

/** A paragraph of an OpenDocument text while it is read. */
export interface OpenParagraph {
  /** Text as the XML holds it, where several white spaces count for one and those at the start for none. */
  addCollapsed(value: string): void;
  add(value: string): void;
  addBreak(): void;
  openSpan(style: string | undefined): void;
  closeSpan(): void;
  openLink(): void;
  closeLink(): void;
  /** Leaves the whole paragraph out. */
  hide(): void;
  /** Keeps the paragraphs of a note or a box: readers meet them after this one. */
  hold(paragraphs: readonly Paragraph[]): void;
  close(): readonly Paragraph[];
}

export function createOpenParagraph(
  styles: OdtStyles,
  style: string | undefined,
  given: Kind | undefined,
  around: SegmentKind = 'paragraph',
): OpenParagraph {
  const kind = given ?? styles.kindOf(style) ?? { kind: around };
  const done: Paragraph[] = [];
  const held: Paragraph[] = [];
  const spans: Span[] = [];
  const links: number[] = [];
  let writer = createParagraphWriter();
  let isAfterSpace = true;
  let isHidden = false;
  const isShown = () =>
    !styles.isHidden(
      style,
      spans.map((span) => span.style),
    );
  const markCode = (span: Span): void => {
    if (styles.isSilent(span.style)) writer.markSilent(span.start);
  };
  const add = (value: string): void => {
    if (value === '' || !isShown()) return;
    const around = spans.map((span) => span.style);
    writer.add(value, styles.languageOf(style, around), undefined, styles.isBold(style, around));
    isAfterSpace = value.endsWith(' ');
  };
  return {
    add,
    addCollapsed(value) {
      const collapsed = value.replace(/ +/g, ' ');
      add(isAfterSpace ? collapsed.replace(/^ /, '') : collapsed);
    },
    addBreak() {
      if (!isShown()) return;
      isAfterSpace = true;
      if (!writer.addBreak()) return;
      for (const start of links) writer.markLink(start);
      spans.forEach(markCode);
      done.push(writer.finish(kind));
      writer = createParagraphWriter();
      links.fill(0);
      for (const span of spans) span.start = 0;
    },
    openSpan: (name) => void spans.push({ style: name, start: writer.length() }),
    closeSpan() {
      const span = spans.pop();
      if (span) markCode(span);
    },
    openLink: () => void links.push(writer.length()),
    closeLink: () => writer.markLink(links.pop() ?? 0),
    hide: () => {
      isHidden = true;
    },
    hold: (paragraphs) => void held.push(...paragraphs),
    close: () => (isHidden ? [] : [...done, writer.finish(kind), ...held]),
  };
}
