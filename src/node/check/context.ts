import type { LexiconEntry } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import type { ContentProblem } from '../content-problem.ts';
import { type Content, loadContent } from '../load-content.ts';
import { type Glossary, listGlossaryFiles, loadGlossary } from '../load-glossary.ts';
import { loadLexiconEntries } from '../load-lexicon-entries.ts';
import { projectRoot } from '../project-root.ts';
import type { ContentFile, Place } from '../read-content-file.ts';

/** What every check reads. */
export interface CheckContext {
  root: string;
  /** The day of the check, `2026-11-24`. */
  today: string;
  glossary: Glossary;
  content: Content;
  lexiconEntries: LexiconEntry[];
  /** False when a file is broken: what only that file would hold can't be called missing. */
  isWhole: boolean;
  /** Every file that could be read as YAML, with the language of its words (none for files of both). */
  files: { file: ContentFile; language?: Language }[];
}

/** A check reads everything and gives what is wrong; it never throws on bad content. */
export type Check = (context: CheckContext) => Iterable<ContentProblem>;

export function loadContext(root: string = projectRoot, today = new Date().toISOString().slice(0, 10)): CheckContext {
  const glossary = loadGlossary(root);
  const content = loadContent(root);
  const all = [...listGlossaryFiles(glossary), ...content.files.map(({ file }) => file)];
  const files = all
    .filter((file) => file.raw !== undefined)
    .map((file) => ({ file, language: /(?:^|\/)(fr|en)\.[^/]*$/.exec(file.path)?.[1] as Language | undefined }));
  const isWhole = glossary.problems.length + content.problems.length === 0;
  return { root, today, glossary, content, lexiconEntries: loadLexiconEntries(glossary), isWhole, files };
}

/** Makes the problems of one check. */
export function problemMaker(check: string, severity: ContentProblem['severity'] = 'error') {
  return (file: ContentFile | string, place: Place, message: string): ContentProblem => {
    const path = typeof file === 'string' ? file : file.path;
    return { file: path, line: place.line, column: place.column, check, severity, message };
  };
}
