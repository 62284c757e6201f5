import type { Paragraph } from '../paragraph-writer.ts';
import type { XmlElement } from '../walk-xml.ts';
import type { Flow } from './create-flow.ts';
import type { Styles } from './read-styles.ts';

/** Paragraphs of notes, by kind and number: `footnote 2`. */
export type Notes = Map<string, readonly Paragraph[]>;

/** What the handlers of a part of a Word file share while they read it. */
export interface Story {
  styles: Styles;
  /** The body, and in it the note or the text box that is being read. */
  flows: Flow[];
  flow(): Flow;
  /** The notes that the part may call. */
  notes: Notes;
  /** The notes that the part holds. */
  ownNotes: Notes;
}

type Open = (element: XmlElement, parents: readonly string[]) => unknown;
type Close = (start: number, end: number) => void;

/** What to do at the start and at the end of elements, by name. */
export interface Handlers {
  open: Record<string, Open>;
  close: Record<string, Close>;
}
