import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import type { Language } from '../../schema/index.ts';
import { type Place, placeFinder, readContentFile, type ValuePath } from '../read-content-file.ts';
import { ConfigError } from './config-error.ts';
import { configMessages } from './config-messages.ts';
import { type ConfigIssue, describeConfigIssue } from './describe-config-issue.ts';

/** A configuration or a list of words, parsed but not yet judged. */
export interface DataFile {
  /** As messages name it. */
  name: string;
  raw: unknown;
  /** Where a value stands, or its key, or the nearest parent that is there. */
  placeOf(path: ValuePath, what?: ConfigIssue['what']): Place;
}

/** A line of a `ConfigError`. */
export const showAt = (name: string, { line, column }: Place, message: string): string =>
  `${name}:${line}:${column}  ${message}`;

/** Reads a .json (with comments, as editors do) or .yaml file. Throws a `ConfigError` when it can't be read or parsed. */
export function readDataFile(path: string, name: string, language: Language): DataFile {
  try {
    return extname(path) === '.json' ? readJson(path, name, language) : readYaml(path, name, language);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new ConfigError([`${name} ${configMessages[language].unreadable(code)}`]);
  }
}

/** What the file holds, when it follows its schema. Otherwise a `ConfigError` tells every breach with its place. */
export function judge<Schema extends z.ZodType>(file: DataFile, schema: Schema, language: Language): z.output<Schema> {
  const result = schema.safeParse(file.raw);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => describeConfigIssue(issue, schema, file.raw, language));
  const found = issues.map(({ path, what, message }) => ({ place: file.placeOf(path, what), message }));
  found.sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column);
  throw new ConfigError(found.map(({ place, message }) => showAt(file.name, place, message)));
}

function readJson(path: string, name: string, language: Language): DataFile {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const placeAt = placeFinder(text);
  const { root, offset } = parseJson(text);
  if (!root) {
    const place = placeAt(offset);
    throw new ConfigError([showAt(name, place, configMessages[language].json(quoteLine(text, place, language)))]);
  }
  return {
    name,
    raw: getNodeValue(root),
    placeOf(keys, what = 'value') {
      for (let length = keys.length; length > 0; length -= 1) {
        const node = findNodeAtLocation(root, keys.slice(0, length) as (string | number)[]);
        if (!node) continue;
        const key = what === 'key' && node.parent?.type === 'property' ? node.parent : node;
        return placeAt(key.offset);
      }
      return placeAt(root.offset);
    },
  };
}

/** The tree of a JSON text, or where it breaks. */
function parseJson(text: string): { root?: Node; offset: number } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    if (root && errors.length === 0) return { root, offset: 0 };
  } catch (error) {
    // Brackets nested deeper than the call stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return { offset: errors[0]?.offset ?? 0 };
}

function readYaml(path: string, name: string, language: Language): DataFile {
  const file = readContentFile('', path);
  const [problem] = file.problems;
  if (problem) {
    throw new ConfigError([
      showAt(name, problem, configMessages[language].yaml(quoteLine(file.text, problem, language))),
    ]);
  }
  return { name, raw: file.raw, placeOf: file.locate };
}

/** The line of a place, for a message. */
function quoteLine(text: string, { line }: Place, language: Language): string {
  const quoted = text.split('\n')[line - 1]?.trim() ?? '';
  if (!quoted) return configMessages[language][text.trim() ? 'no-line' : 'empty-file'];
  return quoted.length > 60 ? `${quoted.slice(0, 59)}…` : quoted;
}
