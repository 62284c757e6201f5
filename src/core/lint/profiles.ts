import type { Language } from '../../schema/index.ts';

/** Thresholds for one kind of text. */
export interface Profile {
  id: string;
  /** A sentence with more words than this is flagged. */
  sentenceWords: number;
  /** A sentence with more subordinate clauses than this is flagged. */
  clauses: number;
  /** Flags « est délivré par le maire » too, not only « doit être délivré », which names nobody. */
  passivesWithAgent: boolean;
  /** Readability below which a text is hard: Kandel-Moles for French (at least), Flesch-Kincaid grade for English (at most). */
  readability: Record<Language, number>;
}

/**
 * 25 words, 2 clauses: W3C technique G153. Grade 9: WCAG 3.1.5, lower secondary education. Kandel-Moles 60: the mean of official
 * plain-language pages (docs/real-texts.md). `law`: a text that lists conditions can't always keep to 25 words; its
 * thresholds flag the harder half of the code of relations between the public and the administration, and it speaks first of
 * what it rules on, so that a passive that names who acts is fair.
 */
export const profiles = {
  default: { id: 'default', sentenceWords: 25, clauses: 2, passivesWithAgent: true, readability: { fr: 60, en: 9 } },
  consultation: {
    id: 'consultation',
    sentenceWords: 25,
    clauses: 2,
    passivesWithAgent: true,
    readability: { fr: 60, en: 9 },
  },
  law: { id: 'law', sentenceWords: 40, clauses: 3, passivesWithAgent: false, readability: { fr: 45, en: 13 } },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof profiles;
