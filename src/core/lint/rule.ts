import type { Language, ProfileId, Thresholds } from '../../schema/index.ts';
import type { Tokens } from '../text/index.ts';
import type { FormatId, Problem, Segment, Severity, TermMatch } from '../types.ts';
import type { Ignore } from './ignores/index.ts';
import type { Unit } from './mandate/unit.ts';
import type { ReadabilityMeasure } from './measure-readability.ts';
import type { Profile } from './profiles.ts';
import type { Range } from './ranges.ts';

/** A sentence: `text.slice(start, end)`, and its words `tokens[from]` to `tokens[to - 1]`. */
export interface Sentence {
  start: number;
  end: number;
  from: number;
  to: number;
  /** What `countOwnWords` found, once it was asked. */
  ownWords?: number;
}

/** A segment with everything that rules share, computed once. */
export interface Passage {
  segment: Segment;
  text: string;
  language: Language;
  /** Place among the document's segments, from 1. */
  paragraph: number;
  /** Counts the headings seen so far: a section runs from a heading to the next. */
  section: number;
  tokens: Tokens;
  sentences: readonly Sentence[];
  matches: readonly TermMatch[];
  /** Quotations, with their marks. */
  quoted: readonly Range[];
  /** Quotations, code, addresses, names of official texts, words that the user allows: no word rule looks there. */
  silent: readonly Range[];
  /** Web and e-mail addresses: nobody reads them as words. */
  addresses: readonly Range[];
  /** Links and words that the source itself explains. */
  explained: readonly Range[];
}

/** What a rule found, in offsets of the passage's text. */
export interface Finding {
  passage: Pick<Passage, 'segment' | 'paragraph'>;
  start: number;
  end: number;
  message: string;
  /** How many references the finding speaks for; without it, 1. */
  uses?: number;
  /** Where this finding weighs less than the rule’s others. */
  severity?: Severity;
  verdict?: Problem['verdict'];
  concept?: string;
  suggestions?: readonly string[];
  fix?: string;
  /** Address of a better page than the rule's own. */
  help?: string;
}

/** What a rule knows about the document that it starts on. */
export interface RuleContext {
  /** The document's main language. */
  language: Language;
  /** The language of messages. */
  uiLanguage: Language;
  profile: Profile;
  format: FormatId;
  /** Grows with each passage; whole when `end` is called. */
  readability: ReadabilityMeasure;
  /** The sentences of a passage as the check of the promise reads them. Passages come in order. */
  readUnits(passage: Passage): readonly Unit[];
  /** Comments of the document that silence rules; which of them did is known when `end` is called. */
  ignores: readonly Ignore[];
  /** The rules that look at this document. */
  running: ReadonlySet<string>;
  /** Every rule that exists. */
  ruleIds: readonly string[];
  report(finding: Finding): void;
}

/** What a rule does on one document: look at each passage in order, then conclude. */
export interface DocumentCheck {
  passage?(passage: Passage): void;
  end?(): void;
}

export interface RuleExample {
  text: string;
  /** The excerpts that the rule flags, in order. */
  flags: readonly string[];
}

/** A rule is data and one function. Its id is its file: `jargon/term` is `rules/jargon/term.ts`. */
export interface Rule {
  id: string;
  severity: Severity;
  /** The languages that it looks at; without it, all. Its examples in another language show that it stays silent. */
  languages?: readonly Language[];
  /** The only profile in which it looks at a text; without it, all. */
  profile?: ProfileId;
  /** The profile's thresholds that it goes by. */
  thresholds?: readonly (keyof Thresholds)[];
  /** The guideline that it comes from. */
  source: { title: string; url: string };
  /** They run as tests and are shown on the rule's page. */
  examples: Record<Language, readonly RuleExample[]>;
  /** Starts on a document. */
  check(context: RuleContext): DocumentCheck;
}
