/** Shapes that the whole core shares. Offsets are always UTF-16 code units. */
import type { ExpressionRule, Language, PartOfSpeech, Verdict } from '../schema/index.ts';

/** One way of writing an entry, ready for the lexicon. */
export interface LexiconForm {
  form: string;
  partOfSpeech: PartOfSpeech;
  /** Capital letters count. */
  exactCase?: boolean;
  /** Matched only when one of these stands within six words. */
  onlyWith?: readonly string[];
  /** Not matched when one of these stands within six words. */
  notWith?: readonly string[];
}

/** A term or an expression in one language, as plain data (no closure, no class): it travels to workers and plugins. */
export interface LexiconEntry {
  /** The concept's id or the expression's id. */
  id: string;
  /** `allowed`: words that the user's readers know. No rule flags them. */
  kind: 'term' | 'expression' | 'allowed';
  language: Language;
  verdict: Verdict;
  /** The headword as it is shown. */
  label: string;
  forms: readonly LexiconForm[];
  /** Terms: the one-sentence definition. Expressions: why readers stumble. */
  explanation: string;
  /** Expressions: the lint rule that finds it; without one, `jargon/expression`. */
  rule?: ExpressionRule;
  /** Expressions: plain wordings, best first. */
  plain?: readonly string[];
  /** Terms: the forms that name exactly the same thing, so that a text should keep to one. */
  synonyms?: readonly string[];
  /** Terms: the acronym, when there is one. */
  acronym?: string;
  /** Address of the page that helps, from the site's root. */
  help: string;
  /** From the user's configuration: it wins over an entry of the glossary that claims the same words. */
  isOwn?: boolean;
}

/** An entry found in a text: `text.slice(start, end)` is the words themselves. */
export interface TermMatch {
  entry: LexiconEntry;
  /** The form of the entry that the words are, inflected or not. */
  form: LexiconForm;
  start: number;
  end: number;
}

export type FormatId = 'text' | 'markdown' | 'mdx' | 'html' | 'pdf' | 'docx' | 'odt';
export type SegmentKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quotation' | 'caption';

/**
 * A run of prose: one paragraph, heading, list item or cell. `text` is what a reader reads, without syntax.
 * Rules see segments only, so that a new format works with every rule.
 */
export interface Segment {
  kind: SegmentKind;
  text: string;
  /**
   * Where the text stands in the source: pairs [offset in text, offset in source], ascending, the first at text offset 0.
   * Between two pairs both sides advance together.
   */
  map: readonly (readonly [number, number])[];
  /** Parts of `text` that no word rule may flag (code, quotation, link address, proper citation): [start, end) pairs. */
  silent?: readonly (readonly [number, number])[];
  /** Parts of `text` that the source itself explains (a link, `<dfn>`, `<abbr title>`): [start, end) pairs. */
  explained?: readonly (readonly [number, number])[];
  /** The words of links whose name a reader sees: [start, end) pairs. */
  links?: readonly (readonly [number, number])[];
  /** Every letter is bold: a line that may stand for a heading. */
  isBold?: true;
  /** Heading level, 1 to 6. */
  level?: number;
  /** Language of this segment when the source states it (`lang` in HTML). */
  language?: Language;
  /** The pages that the text stands on, where the format has pages: pairs [offset in text, page from 1], ascending from 0. */
  pages?: readonly (readonly [number, number])[];
}

/** A comment of the source that speaks to the checker (`en-clair-…`): `text` is what stands between its marks. */
export interface Comment {
  text: string;
  /** With its marks. */
  written: string;
  /** Offsets of `written` in the source. */
  start: number;
  end: number;
}

export interface TextDocument {
  path: string;
  format: FormatId;
  /** The whole source, decoded, or the text extracted from a binary format: offsets of findings index it. */
  source: string;
  segments: readonly Segment[];
  /** The language that the source declares, if any. */
  language?: Language;
  /** In order. Formats without comments of their own have none. */
  comments?: readonly Comment[];
  /** Remarks for the user that are not problems, by id (`noteTexts` of the readers): `windows-1252`, `empty`. */
  notes: readonly string[];
  /** Word files only: the part that holds the body, and where in it the words of `source` stand. Comments hang there. */
  body?: { part: string; anchors: readonly Anchor[] };
}

/** A stretch of `source` and its place in the XML of a Word file. */
export interface Anchor {
  start: number;
  end: number;
  place: Place;
}

/** Offsets in the XML of what holds a stretch of text: its letters, or a whole element (a tab, a note's call, a box). */
export interface Place {
  from: number;
  to: number;
  /** Its run, and where its start tag and its properties end and its end tag begins. */
  run: { start: number; head: number; properties: number; tail: number; end: number };
  /** The element around letters, which it holds `from` … `to`. */
  text?: { name: string; start: number; from: number; to: number; end: number };
  /** What holds the text where it can't carry a comment itself: the whole stretch hangs on the call. */
  within?: 'note' | 'text-box';
}

export type Severity = 'error' | 'warning' | 'info';
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/** One finding, as in the published JSON. */
export interface Problem {
  rule: string;
  severity: Severity;
  verdict?: Verdict;
  /** What is wrong (the value), how to mend it. */
  message: string;
  /** The exact source characters. */
  excerpt: string;
  start: Position;
  end: Position;
  location: { paragraph: number; page?: number };
  /** Concept id, terms only. */
  concept?: string;
  /** What to write. Where the verdict is to replace, each can stand in the place of the excerpt as it is; the best comes first. */
  suggestions: readonly string[];
  /** The exact replacement of the excerpt, where there is one only and it surely fits. '' where the words can go. */
  fix?: string;
  /** Address of the help page, from the site's root. */
  help: string;
}

export interface Statistics {
  characters: number;
  words: number;
  sentences: number;
  wordsPerSentence: number;
  /** See `isJargonRule`. */
  jargonPerThousandWords: number;
  readability: { value: number; low: number; high: number; scale: 'kandel-moles' | 'flesch-kincaid' };
}

export interface LintResult {
  path: string;
  language: Language;
  format: FormatId;
  profile: string;
  /** 0 (very hard) to 100. */
  score: number;
  statistics: Statistics;
  problems: Problem[];
  mandate: { present: string[]; missing: string[] };
}
