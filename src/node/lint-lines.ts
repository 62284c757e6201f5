import { ReadError, readDocument, report } from '../core/index.ts';
import { type Language, type LintInput, lintInput } from '../schema/index.ts';
import { describeExcess, isFailing } from './lint-budget.ts';
import type { Checker } from './lint-check.ts';
import type { LintCommand } from './lint-options.ts';
import type { Line } from './read-lines.ts';

/** Lines that hold a document each, and the source that they come from. */
export interface DocumentLines {
  source: string;
  lines: readonly Line[];
}

export interface CheckedLines {
  /** Results in ndjson, in the order of the lines. */
  output: string;
  /** What to tell the user, in order. */
  remarks: string[];
  documents: number;
  /** Whether a line could not be checked. */
  hasFailed: boolean;
  /** Whether a document has problems of the failing degree, or too much jargon. */
  hasProblems: boolean;
}

const example = '{"path":"avis.md","text":"…"}';
const messages = {
  line: {
    fr: (place: string, what: string) =>
      `${place}  cette ligne n’est pas un document (${what}), écrivez par exemple ${example}`,
    en: (place: string, what: string) =>
      `${place}  this line is not a document (${what}), write for example ${example}`,
  },
  'too-long': {
    fr: 'plus de 100 Mo',
    en: 'more than 100 MB',
  },
  'not-utf-8': { fr: 'pas en UTF-8', en: 'not in UTF-8' },
};

/** Checks the documents of some lines. One that can't be read is told with its number, and the others go on. */
export async function lintLines(
  { source, lines }: DocumentLines,
  { lint }: Checker,
  command: LintCommand,
  language: Language,
): Promise<CheckedLines> {
  const checked: CheckedLines = { output: '', remarks: [], documents: 0, hasFailed: false, hasProblems: false };
  const fail = (remark: string) => {
    checked.remarks.push(remark);
    checked.hasFailed = true;
  };
  for (const line of lines) {
    const place = `${source}:${line.number}`;
    const input = readInput(line, language);
    if (typeof input === 'string') {
      fail(messages.line[language](place, input));
      continue;
    }
    try {
      const document = await readDocument(input.text, input.format ?? 'text', input.path);
      const result = await lint(document, input.language);
      const excess = describeExcess(result, command, language);
      if (excess) checked.remarks.push(excess);
      checked.output += report([result], 'ndjson');
      checked.documents += 1;
      checked.hasProblems ||= Boolean(excess) || result.problems.some(({ severity }) => isFailing(severity, command));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      fail(`${place}  ${input.path} ${error.describe(language)}`);
    }
  }
  return checked;
}

/** The document of a line, or what is wrong with it. */
function readInput({ text, fault }: Line, language: Language): LintInput | string {
  if (fault) return messages[fault][language];
  try {
    const raw: unknown = JSON.parse(text ?? '');
    const { data, error } = lintInput.safeParse(raw);
    return data ?? describe(error.issues[0], raw);
  } catch (error) {
    return (error as Error).message;
  }
}

const longest = 40;

function describe(issue: { path: PropertyKey[] } | undefined, raw: unknown): string {
  const [field] = issue?.path ?? [];
  const value = field === undefined ? raw : (raw as Record<PropertyKey, unknown>)[field];
  const shown = JSON.stringify(value) ?? '∅';
  const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  return field === undefined ? cut : `${String(field)}: ${cut}`;
}
