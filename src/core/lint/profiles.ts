import type { ProfileId, Thresholds } from '../../schema/index.ts';

/** Thresholds for one kind of text. */
export interface Profile extends Thresholds {
  id: ProfileId;
}

/**
 * 25 words, 2 clauses: W3C technique G153. 150 words a paragraph, never more than 250: Federal Plain Language Guidelines.
 * Grade 9: WCAG 3.1.5, lower secondary education. Kandel-Moles 60: the mean of official plain-language pages
 * (docs/real-texts.md).
 *
 * - `law`: a text that lists conditions can't always keep to 25 words; its thresholds flag the harder half of the code of
 *   relations between the public and the administration, and it speaks first of what it rules on, so that a passive that
 *   names who acts is fair.
 * - `web`: 20 words, since readers scan a screen: a sentence of 21 words is already fairly difficult
 *   (https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/).
 * - `simple`: 15 words, the British Department of Health's limit for easy read
 *   (https://bromleymylifedesignmanual.com/about/contentdesign/writing/easytoread/). Grade 6: the most
 *   that Norfolk County Council allows easy read (https://norfolk.gov.uk/article/44582/Write-in-short-clear-sentences).
 *   Kandel-Moles 70, “fairly easy”: no source gives a figure for French; our own very simple versions are above 80.
 */
export const profiles: Record<ProfileId, Profile> = {
  default: {
    id: 'default',
    sentenceWords: 25,
    clauses: 2,
    passivesWithAgent: true,
    paragraphWords: 150,
    readability: { fr: 60, en: 9 },
  },
  consultation: {
    id: 'consultation',
    sentenceWords: 25,
    clauses: 2,
    passivesWithAgent: true,
    paragraphWords: 150,
    readability: { fr: 60, en: 9 },
  },
  law: {
    id: 'law',
    sentenceWords: 40,
    clauses: 3,
    passivesWithAgent: false,
    paragraphWords: 250,
    readability: { fr: 45, en: 13 },
  },
  web: {
    id: 'web',
    sentenceWords: 20,
    clauses: 2,
    passivesWithAgent: true,
    paragraphWords: 150,
    readability: { fr: 60, en: 9 },
  },
  simple: {
    id: 'simple',
    sentenceWords: 15,
    clauses: 1,
    passivesWithAgent: true,
    paragraphWords: 150,
    readability: { fr: 70, en: 6 },
  },
};
