import {
  createProblemKeys,
  type LintResult,
  lintDocument,
  noteTexts,
  reportersOfText,
  type TextDocument,
} from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { ConfigError, createOptionsFinder } from './lint-config/index.ts';
import { fixFile } from './lint-fix.ts';
import { readLexiconEntries } from './lint-lexicon.ts';
import type { LintCommand } from './lint-options.ts';
import { describeReadError, readSource } from './lint-read.ts';

/** A source that was checked, as plain data: it travels from a worker. What a command doesn't need is left out. */
export interface CheckedFile {
  path: string;
  /** What to tell the user, in order. */
  remarks: string[];
  /** Whether something that was asked for could not be done. */
  hasFailed: boolean;
  /** Absent when the source can't be read. */
  result?: LintResult;
  document?: TextDocument;
  bytes?: Uint8Array;
  /** What names each problem in a baseline. */
  keys?: string[];
  /** The changes that `--fix --dry-run` would make, as two texts. */
  change?: { before: string; after: string };
}

export interface Checker {
  /**
   * Checks a text that is no file, by the configuration of the folder that the command runs in. `language` wins over it.
   * Rejects with a `ConfigError`.
   */
  lint(document: TextDocument, language?: Language): Promise<LintResult>;
  /** Checks a source, and fixes it when the command says so. Never rejects for a source that can't be read. */
  checkFile(path: string): Promise<CheckedFile>;
}

/** Prepares what checking takes, once a thread. `language` is that of remarks. */
export async function createChecker(command: LintCommand, language: Language): Promise<Checker> {
  const optionsFor = createOptionsFinder(command, await readLexiconEntries(), language);
  const needsBytes = command.format === 'docx';
  const needsDocument = needsBytes || Boolean(command.diff) || reportersOfText.has(command.format as never);
  return {
    async lint(document, own) {
      const options = await optionsFor('-');
      return lintDocument(document, own ? { ...options, language: own } : options);
    },
    async checkFile(path) {
      const checked: CheckedFile = { path, remarks: [], hasFailed: false };
      try {
        const options = await optionsFor(path);
        const lint = (one: TextDocument) => lintDocument(one, options);
        const { document: found, bytes } = await readSource(path, command.as);
        for (const note of found.notes)
          if (!command.quiet) checked.remarks.push(`${path}: ${noteTexts[note]?.[language]}`);
        const fixed = command.fix ? await fixFile({ document: found, bytes }, command, lint, language) : undefined;
        const document = fixed?.document ?? found;
        checked.remarks.push(...(fixed?.remarks ?? []));
        checked.hasFailed = fixed?.hasFailed ?? false;
        if (fixed?.change) checked.change = fixed.change;
        checked.result = lint(document);
        if (command.baseline) {
          const keyOf = createProblemKeys(document);
          checked.keys = checked.result.problems.map((problem) => keyOf(problem).exact);
        }
        if (needsDocument) checked.document = document;
        if (needsBytes) checked.bytes = bytes;
      } catch (error) {
        checked.hasFailed = true;
        const lines = error instanceof ConfigError ? error.lines : [`${path} ${describeReadError(error, language)}`];
        checked.remarks.push(...lines);
      }
      return checked;
    },
  };
}
