import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { formatNumber, type LintResult } from '../core/index.ts';
import { type KnownProblem, type Language, type LintBaseline, lintBaseline } from '../schema/index.ts';
import type { CheckedFile } from './lint-check.ts';
import { writeReport } from './lint-write.ts';

const messages = {
  missing: {
    fr: (path: string) =>
      `${path} : cette liste de problèmes connus n’existe pas, ajoutez --update-baseline pour l’écrire`,
    en: (path: string) => `${path}: no such list of known problems, add --update-baseline to write it`,
  },
  unreadable: {
    fr: (path: string, code: string) => `${path} ne peut pas être lu (${code}), vérifiez ses droits d’accès`,
    en: (path: string, code: string) => `${path} cannot be read (${code}), check its permissions`,
  },
  broken: {
    fr: (path: string, what: string) =>
      `${path} n’est pas une liste de problèmes connus (${what}), corrigez-le, ou supprimez-le puis lancez --update-baseline`,
    en: (path: string, what: string) =>
      `${path} is not a list of known problems (${what}), mend it, or delete it then run --update-baseline`,
  },
  hidden: {
    fr: (path: string, count: string) => `${path} : problèmes connus, non montrés : ${count}`,
    en: (path: string, count: string) => `${path}: known problems, not shown: ${count}`,
  },
  stale: {
    fr: (path: string, count: string, files: string) =>
      `${path} : problèmes connus qui ont disparu : ${count} (${files}), --update-baseline les retire de la liste`,
    en: (path: string, count: string, files: string) =>
      `${path}: known problems that are gone: ${count} (${files}), --update-baseline takes them off the list`,
  },
  written: {
    fr: (path: string, count: string, files: string) => `${path} : problèmes connus : ${count}, textes : ${files}`,
    en: (path: string, count: string, files: string) => `${path}: known problems: ${count}, texts: ${files}`,
  },
};

export interface Baseline {
  /** The result without what is known. */
  hide(checked: CheckedFile & { result: LintResult }): LintResult;
  /** What to tell of what was hidden and of what is no longer there. */
  describe(): string[];
  /** Writes what was met over what is known; texts that were not met keep their entries. Returns a remark, or what went wrong. */
  update(): { remark?: string; problem?: string };
}

/** Opens the file of `--baseline`. A missing one is empty when it is to be written. Returns what is wrong with it as a text. */
export function openBaseline(path: string, isWritten: boolean, language: Language): Baseline | string {
  const old = readBaseline(path, isWritten, language);
  if (typeof old === 'string') return old;
  const known = new Map(Object.entries(old.files).map(([file, problems]) => [file, countKeys(problems)]));
  const met = new Map<string, KnownProblem[]>();
  const folder = dirname(resolve(path));
  const nameOf = (file: string) => (file === '-' ? '-' : relative(folder, resolve(file)).replaceAll('\\', '/'));
  const isThere = (file: string) => file === '-' || existsSync(join(folder, file));
  const show = (count: number) => formatNumber(count, language);
  let hidden = 0;
  return {
    hide({ path: file, result, keys = [] }) {
      const name = nameOf(file);
      met.set(name, listKnown(result, keys));
      const left = known.get(name);
      if (!left) return result;
      const problems = result.problems.filter((_, index) => {
        const key = keys[index] ?? '';
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
      });
      hidden += result.problems.length - problems.length;
      return { ...result, problems };
    },
    describe() {
      const stale = [...known].flatMap(([file, left]) => {
        const count = sum([...left.values()].filter((one) => one > 0));
        return count > 0 && (met.has(file) || !isThere(file)) ? [{ file, count }] : [];
      });
      const lines = hidden > 0 ? [messages.hidden[language](path, show(hidden))] : [];
      if (stale.length > 0) {
        const files = stale.slice(0, 3).map(({ file }) => file);
        if (stale.length > 3) files.push('…');
        lines.push(messages.stale[language](path, show(sum(stale.map(({ count }) => count))), files.join(', ')));
      }
      return lines;
    },
    update() {
      const files = { ...old.files, ...Object.fromEntries(met) };
      const kept = Object.entries(files).filter(([file, problems]) => problems.length > 0 && isThere(file));
      const problem = writeReport(path, writeBaseline(kept), true, language);
      if (problem) return { problem };
      const count = sum(kept.flatMap(([, problems]) => problems.map((one) => one.count)));
      return { remark: messages.written[language](path, show(count), show(kept.length)) };
    },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const countKeys = (problems: readonly KnownProblem[]): Map<string, number> =>
  new Map(problems.map(({ key, count }) => [key, count]));

function readBaseline(path: string, isWritten: boolean, language: Language): LintBaseline | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return messages.unreadable[language](path, code ?? String(error));
    return isWritten ? { version: 1, files: {} } : messages.missing[language](path);
  }
  try {
    const { data, error } = lintBaseline.safeParse(JSON.parse(text));
    if (data) return data;
    const [issue] = error.issues;
    return messages.broken[language](path, `${issue?.path.join('.') || '.'}: ${issue?.code}`);
  } catch (error) {
    return messages.broken[language](path, (error as Error).message);
  }
}

const longest = 60;

/** The problems of a text, in an order that no edit changes. */
function listKnown({ problems }: LintResult, keys: readonly string[]): KnownProblem[] {
  const byKey = new Map<string, KnownProblem>();
  for (const [index, { rule, excerpt }] of problems.entries()) {
    const key = keys[index] ?? '';
    const known = byKey.get(key);
    if (known) known.count += 1;
    else byKey.set(key, { rule, key, count: 1, excerpt: excerpt.replace(/\s+/g, ' ').slice(0, longest) });
  }
  return [...byKey.values()].sort((a, b) => (a.rule === b.rule ? (a.key < b.key ? -1 : 1) : a.rule < b.rule ? -1 : 1));
}

/** A problem a line, so that two people's updates can be merged. */
function writeBaseline(files: readonly (readonly [string, readonly KnownProblem[]])[]): string {
  const blocks = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([file, problems]) => `${JSON.stringify(file)}:[\n${problems.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
    );
  return `{"version":1,"files":{\n${blocks.join(',\n')}\n}}\n`;
}
