import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../schema/index.ts';
import { projectRoot } from '../project-root.ts';
import { scaffoldExplainer } from './explainer.ts';
import { scaffoldExpression } from './expression.ts';
import { scaffoldModule } from './module.ts';
import { scaffoldRule } from './rule.ts';
import { makeId, type Scaffold, type ScaffoldFile, type Wanted } from './scaffold-file.ts';
import { scaffoldTerm } from './term.ts';

const kinds: Record<string, (wanted: Wanted) => Scaffold> = {
  term: scaffoldTerm,
  expression: scaffoldExpression,
  explainer: scaffoldExplainer,
  module: scaffoldModule,
  rule: scaffoldRule,
};
/** Room for the longest names of institutions; file systems stop at 255 bytes. */
const maxIdLength = 80;
export const scaffoldKinds = Object.keys(kinds);

/**
 * Writes the files of a new term, expression, explainer, module or rule, every field with a guiding comment.
 * Writes nothing and throws when the kind is unknown, the title has no letter, or anything of it exists already.
 */
export function scaffold(
  kind: string,
  title: string,
  {
    language = 'fr',
    root = projectRoot,
    today = new Date(),
  }: { language?: Language; root?: string; today?: Date } = {},
): { written: string[]; next: string[] } {
  const make = kinds[kind];
  if (!make) throw new Error(`Unknown kind (${kind}): use one of ${scaffoldKinds.join(', ')}.`);
  const id = makeId(title);
  if (!id) throw new Error(`The title has no letter or digit (${title}): give the words themselves.`);
  if (id.length > maxIdLength)
    throw new Error(
      `The title is too long for a folder and an address (${id.length} letters): ${maxIdLength} at most, the full title goes in the files.`,
    );
  if (kind === 'rule' && !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(title)) {
    throw new Error(`A rule is named family/name in lower case (${title}): for instance sentence/length.`);
  }
  const nextYear = new Date(today);
  nextYear.setUTCFullYear(today.getUTCFullYear() + 1);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const { files, next } = make({ title: title.trim(), id, language, today: day(today), nextYear: day(nextYear) });
  const taken = files.filter((file) => isTaken(join(root, file.path), file)).map(({ path }) => path);
  if (taken.length > 0)
    throw new Error(`This exists already (${taken.join(', ')}): nothing was written; choose another name, or edit it.`);
  for (const { path, text, append } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (append) appendFileSync(join(root, path), text);
    else writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  return { written: files.map(({ path }) => path), next };
}

function isTaken(path: string, { append }: ScaffoldFile): boolean {
  if (!existsSync(path)) return false;
  return !append || new RegExp(`^- id: ${append.id}\\s*$`, 'm').test(readFileSync(path, 'utf8'));
}
