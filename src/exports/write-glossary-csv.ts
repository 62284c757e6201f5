import { addressOf } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { licence, listOtherForms, type Vocabulary } from './vocabulary.ts';

/** The columns, in order. Their names never change; a new one goes to the end. */
const columns = [
  'id',
  'term',
  'acronym',
  'other-forms',
  'definition',
  'simple',
  'example',
  'why',
  'do',
  'theme',
  'level',
  'law',
  'reviewed',
  'url',
  'license',
] as const;

/** Between the values of a cell that holds several. */
const separator = ' | ';

/**
 * The glossary of a language as a table: RFC 4180 (commas, quotes, CRLF), UTF-8. It begins with a byte order mark: without
 * it spreadsheets take the accents for another alphabet, and programs that read CSV know how to leave it out.
 */
export function writeGlossaryCsv({ themes, concepts }: Vocabulary, language: Language, site: URL): string {
  const rows = concepts.map(({ id, concept, words }): Record<(typeof columns)[number], string> => {
    const word = words[language];
    return {
      id,
      term: word.term,
      acronym: word.acronym ?? '',
      'other-forms': listOtherForms(word).join(separator),
      definition: word.definition,
      simple: word.simple,
      example: word.example,
      why: word.why,
      do: word.do,
      theme: themes.find((theme) => theme.id === concept.theme)?.[language].name ?? concept.theme,
      level: concept.level,
      law: concept.law.map(({ code, article }) => `${code} ${article}`).join(separator),
      reviewed: concept.reviewed,
      url: new URL(addressOf('glossary', language, word.slug), site).href,
      license: licence,
    };
  });
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
