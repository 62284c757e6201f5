import type { Passage } from '../rule.ts';
import type { Stream } from './stream.ts';

/** A sentence of the text, with what announces it: its heading, the line that ends in a colon before it, a question. */
export interface Unit {
  passage: Passage;
  /** Offsets in the passage. */
  start: number;
  end: number;
  /** The words of the announcement, then the sentence’s own, from `own` on. */
  stream: Stream;
  own: number;
  isQuestion: boolean;
  /** « Votre avis compte ! » */
  isExclaimed: boolean;
}
