import type { Place, Segment } from '../types.ts';
import { isAddress } from './is-address.ts';

type Range = readonly [number, number];

/** A paragraph of a word processor, before it has its place in the text of the document. */
export interface Paragraph extends Pick<Segment, 'kind' | 'level'> {
  text: string;
  silent: readonly Range[];
  explained: readonly Range[];
  links: readonly Range[];
  isBold: boolean;
  /** How many characters the file says to be in each language, by its code: `fr-FR`. */
  languages: ReadonlyMap<string, number>;
  /** Word: where its stretches stand in the XML, by the offset in `text` at which each begins. */
  places: readonly (readonly [number, Place])[];
}

/** Builds the text of a paragraph piece by piece. */
export interface ParagraphWriter {
  length(): number;
  add(value: string, language?: string, place?: Place, isBold?: boolean): void;
  /** A line break. Answers whether it is the second in a row, which typists use to begin a paragraph. */
  addBreak(place?: Place): boolean;
  /** Ends a link that began at `start`: its target explains it. An address that is its own link is no word. */
  markLink(start: number): void;
  markSilent(start: number): void;
  finish(kind: Pick<Segment, 'kind' | 'level'>): Paragraph;
}

export function createParagraphWriter(): ParagraphWriter {
  const silent: Range[] = [];
  const explained: Range[] = [];
  const links: Range[] = [];
  const languages = new Map<string, number>();
  const places: (readonly [number, Place])[] = [];
  let text = '';
  let isBold = true;
  let afterBreak = -1;
  const add: ParagraphWriter['add'] = (written, language, place, isPieceBold = false) => {
    const value = text === '' ? written.trimStart() : written;
    if (value === '') return;
    // Letters advance with their place: spaces at the start of a paragraph are left out on both sides.
    if (place?.text && place.to - place.from === written.length) place.from += written.length - value.length;
    if (place) places.push([text.length, place]);
    if (language) languages.set(language, (languages.get(language) ?? 0) + value.length);
    if (!isPieceBold && value.trim() !== '') isBold = false;
    text += value;
  };
  return {
    length: () => text.length,
    add,
    addBreak(place) {
      const isSecond = afterBreak >= 0 && text.slice(afterBreak).trim() === '';
      add(' ', undefined, place);
      afterBreak = text.length;
      return isSecond;
    },
    markLink(start) {
      if (start >= text.length) return;
      explained.push([start, text.length]);
      links.push([start, text.length]);
      if (isAddress(text.slice(start))) silent.push([start, text.length]);
    },
    markSilent: (start) => void (start < text.length && silent.push([start, text.length])),
    finish: (kind) => ({ ...kind, text, silent, explained, links, isBold, languages, places }),
  };
}
