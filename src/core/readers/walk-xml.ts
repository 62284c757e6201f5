import { SaxesParser } from 'saxes';
import { createXmlNames } from './create-xml-names.ts';
import { ReadError } from './read-error.ts';
import { splitPieces, type TextPiece } from './split-pieces.ts';

/** A start tag. `name` and the names of attributes carry our prefixes: `w:p`. Offsets index the XML. */
export interface XmlElement {
  name: string;
  /** Its name as the file writes it. */
  written: string;
  start: number;
  end: number;
  attribute(name: string): string | undefined;
}

export interface XmlHandlers {
  /** `parents` ends with the nearest. Answering `skip` leaves the element out, with all that it holds. */
  open(element: XmlElement, parents: readonly string[]): unknown;
  /** `start` and `end` are those of the end tag; of the whole element where it is empty. */
  close?(name: string, start: number, end: number, parents: readonly string[]): void;
  /** Text, with its offsets in the XML; `parents` ends with the element that holds it. */
  text?(pieces: readonly TextPiece[], parents: readonly string[]): void;
}

/** Reads XML from one end to the other, however deep it nests. A DOCTYPE, which may define entities, is refused. */
export function walkXml(xml: string, part: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = createXmlNames();
  const parents: string[] = [];
  /** Elements inside one that is left out. */
  let skipped = 0;
  /** Where the last tag ended: text begins there. */
  let last = 0;
  parser.on('doctype', () => {
    throw new ReadError('doctype', part);
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    last = parser.position;
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    names.enter(attributes, parents.length + 1);
    const name = names.elementName(written);
    const start = xml.lastIndexOf('<', last - 1);
    const attribute = (wanted: string): string | undefined => {
      for (const key in attributes) if (names.attributeName(key) === wanted) return attributes[key];
      return undefined;
    };
    if (open({ name, written, start, end: last, attribute }, parents) !== 'skip') parents.push(name);
    else {
      names.leave(parents.length + 1);
      skipped = 1;
    }
  });
  parser.on('closetag', () => {
    last = parser.position;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    names.leave(parents.length);
    const name = parents.pop() ?? '';
    close?.(name, xml.lastIndexOf('<', last - 1), last, parents);
  });
  parser.on('text', () => {
    const end = parser.position - 1;
    if (skipped === 0) text?.(splitPieces(xml.slice(last, end), last), parents);
    last = end;
  });
  parser.on('cdata', (value) => {
    last = parser.position;
    if (skipped === 0) text?.([{ value, from: xml.lastIndexOf('<![CDATA[', last), to: last }], parents);
  });
  // A comment is told before its last character is read.
  parser.on('comment', () => {
    last = parser.position + 1;
  });
  parser.on('processinginstruction', () => {
    last = parser.position;
  });
  // Errors are caught rather than listened to: with an eighth listener the parser is four times slower.
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', `${part}: ${(error as Error).message}`);
  }
}
