import type { Language } from '../../../schema/index.ts';

/** What a text can lack although it touches on a point. Each has its words in the rule’s messages. */
export type Lack = string;

/** How one question is answered in a language. Patterns, one a line or between commas. */
export interface Grammar {
  /** A sentence with one of these answers the question. */
  answers: string;
  /** A question with one of these answers it too. */
  asks?: string;
  /** A sentence with one of these touches on it without answering, by what it lacks. */
  partial?: Record<Lack, string>;
  /** Words that look like an answer: an answer that overlaps one of these is none. */
  traps?: string;
  /** By default, questions, slogans (« … ! ») and what is past or only possible answer nothing. */
  reads?: readonly ('questions' | 'slogans' | 'past' | 'possible')[];
}

export type Grammars = Record<Language, Grammar>;
