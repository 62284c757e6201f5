import type { FormatId, Problem } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';

/** A change to a text: the characters from `start` to `end` become `text`. */
export interface Action {
  title: string;
  start: number;
  end: number;
  text: string;
  /** The one that an editor may apply without a question. */
  isPreferred: boolean;
}

const titles = {
  replace: {
    fr: (words: string) => (words ? `Écrire «\u00a0${words}\u00a0»` : 'Supprimer ces mots'),
    en: (words: string) => (words ? `Write “${words}”` : 'Leave these words out'),
  },
  ignore: {
    fr: (rule: string) => `Ignorer ici (${rule}), avec une raison`,
    en: (rule: string) => `Ignore here (${rule}), with a reason`,
  },
  reason: { fr: 'dites pourquoi', en: 'say why' },
};

/** What can be done about a problem: write each plain wording in its place, or say that it may stay. */
export function proposeActions(text: string, format: FormatId, problem: Problem, language: Language): Action[] {
  const { verdict, suggestions, fix, rule, start, end } = problem;
  const replacements = verdict === 'replace' || verdict === 'soften' ? suggestions : [];
  const written = fix === '' ? [''] : replacements;
  const actions = written.map(
    (words): Action => ({
      title: titles.replace[language](words.trim()),
      start: start.offset,
      end: end.offset,
      text: words,
      isPreferred: words === fix,
    }),
  );
  const comment = writeComment(format, rule, titles.reason[language]);
  if (!comment) return actions;
  const at = blockStart(text, format, start.offset);
  const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? '';
  const title = titles.ignore[language](rule);
  return [...actions, { title, start: at, end: at, text: `${indent}${comment}\n`, isPreferred: false }];
}

/** The comment that silences a rule in the next block; plain text has none. */
function writeComment(format: FormatId, rule: string, reason: string): string | undefined {
  const words = `en-clair-ignore-next ${rule}: ${reason}`;
  if (format === 'mdx') return `{/* ${words} */}`;
  return format === 'markdown' || format === 'html' ? `<!-- ${words} -->` : undefined;
}

/** Where the block around a place begins: after the last empty line in Markdown, at its own line in HTML. */
function blockStart(text: string, format: FormatId, offset: number): number {
  const before = text.slice(0, offset);
  if (format === 'html') return before.lastIndexOf('\n') + 1;
  const blank = /[\s\S]*\n[ \t]*\r?\n/.exec(before);
  return blank ? blank[0].length : 0;
}
