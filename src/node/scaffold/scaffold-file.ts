import type { Language } from '../../schema/index.ts';

/** What a template makes: a file to write, or text to add at the end of a list. */
export interface ScaffoldFile {
  /** From the project's root. */
  path: string;
  text: string;
  /** Added to the file, which may exist. `id` must not be in it yet. */
  append?: { id: string };
}

export interface Scaffold {
  files: ScaffoldFile[];
  /** What to do next, in order. */
  next: string[];
}

export interface Wanted {
  title: string;
  id: string;
  language: Language;
  /** Today and in a year, `2026-11-24`. */
  today: string;
  nextYear: string;
}

/** The mark that the checker refuses until somebody writes the text. */
export const toWrite = (language: Language, what: string) =>
  language === 'fr' ? `"À écrire\u00A0: ${what}"` : `"To be written: ${what}"`;

/** « Droit d’accès » → `droit-d-acces`. */
export function makeId(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export const dates = ({
  today,
  nextYear,
}: Wanted) => `# The day on which somebody other than you read the page against its sources, and the day of the next review.
reviewed: ${today}
review-by: ${nextYear}
`;

export const sources = (
  { today }: Wanted,
  language: Language = 'en',
) => `# Where you read the facts: an id of glossary/sources.yaml, the day on which you opened it, and the part.
sources:
  - { id: source-to-choose, checked: ${today}, part: ${toWrite(language, language === 'fr' ? 'article, titre ou page' : 'article, heading or page')} }
`;
