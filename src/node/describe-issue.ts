import type { z } from 'zod';
import { suggestNearMiss } from './near-miss.ts';
import type { ValuePath } from './read-content-file.ts';

type Issue = z.core.$ZodIssue;
interface Described {
  path: ValuePath;
  what: 'value' | 'key';
  message: string;
}

/** Turns a Zod issue into what is wrong, the value and the remedy: one message a mistake. */
export function describeIssue(issue: Issue, schema: z.ZodType, raw: unknown): Described[] {
  const path = issue.path;
  const name = nameOf(path);
  const value = valueAt(raw, path);
  const at = (message: string): Described[] => [{ path, what: 'value', message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        if (valueAt(raw, [...path, key]) === null) {
          const message = `a comma or a line cuts a text here, so that this is read as a field (${key}): put the whole text between double quotes`;
          return { path: [...path, key], what: 'key', message };
        }
        const known = keysAt(schema, path, raw);
        const near = suggestNearMiss(key, known) || `: remove it, or use one of ${known.join(', ')}`;
        return { path: [...path, key], what: 'key', message: `unknown field (${key})${near}` };
      });
    case 'invalid_type':
      if (value === undefined) return at(`the field ${name} is missing: add it`);
      return at(`${name} must be ${article(issue.expected)} (${show(value)}): ${remedyFor(issue.expected, value)}`);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = suggestNearMiss(String(value), allowed);
      if (value === undefined) return at(`the field ${name} is missing: add it, with one of ${allowed.join(', ')}`);
      return at(`${name} has an unknown value (${show(value)}): use one of ${allowed.join(', ')}${near}`);
    }
    case 'invalid_union': {
      const inner = bestBranch(issue.errors, value);
      if (inner.length > 0)
        return inner.flatMap((one) => describeIssue({ ...one, path: [...path, ...one.path] }, schema, raw));
      if (value === undefined) return at(`the field ${name} is missing: add it`);
      return at(`${name} is none of the kinds that are known (${show(value)}): check its spelling`);
    }
    case 'invalid_key':
      return [
        {
          path,
          what: 'key',
          message: `${name} is not a good name: ${issue.issues.map((one) => one.message).join(', ')}`,
        },
      ];
    case 'invalid_format':
    case 'too_small':
    case 'too_big':
    case 'custom':
      return value === undefined
        ? at(`the field ${name} is missing: add it`)
        : at(`${name} ${plain(issue)} (${show(value)})`);
    default:
      return at(`${name}: ${issue.message} (${show(value)})`);
  }
}

/** Zod's own words only where the schema gave none. */
function plain(issue: Issue): string {
  if (issue.code === 'too_big') return `holds too much: at most ${issue.maximum}`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return `holds too little: at least ${issue.minimum}`;
  return issue.message;
}

/** The branch of a union that the writer meant: the one that fits the value's kind. */
export function bestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const isWrongKind = (issues: readonly Issue[]) =>
    issues.some((one) => one.code === 'invalid_type' && one.path.length === 0);
  if (value === undefined) return [];
  return branches.find((issues) => !isWrongKind(issues)) ?? branches[0] ?? [];
}

function nameOf(path: ValuePath): string {
  const name = path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
  return name || 'the file';
}

export function valueAt(raw: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], raw);
}

function show(value: unknown): string {
  if (value === null || value === '') return 'empty';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const article = (expected: string) =>
  ({
    string: 'a text',
    array: 'a list',
    tuple: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
  })[expected] ?? `a ${expected}`;

function remedyFor(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return 'put it between double quotes';
  if (expected === 'string' && typeof value === 'object' && value !== null)
    return 'put the whole text between double quotes';
  if (expected === 'array' || expected === 'tuple')
    return 'begin each item with a hyphen on its own line, or write [a, b]';
  return value === null || value === '' ? 'write it after the colon' : 'change it';
}

/** What Zod keeps of an object, a list, a record, a union, or a wrapper. */
interface SchemaDef {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** The fields that a schema knows at a place. */
export function keysAt(schema: z.ZodType, path: ValuePath, raw: unknown): string[] {
  return schemasAt(schema, path, raw).flatMap((one) => Object.keys((one.def as SchemaDef).shape ?? {}));
}

/** The parts of a schema that judge a place: several where a union allows several kinds. */
export function schemasAt(schema: z.ZodType, path: ValuePath, raw: unknown): z.ZodType[] {
  return path.reduce<z.ZodType[]>((all, key, depth) => {
    const value = valueAt(raw, path.slice(0, depth + 1));
    return all.flatMap((one) => {
      const def = one.def as unknown as SchemaDef;
      const next = def.shape?.[String(key)] ?? def.element ?? def.valueType;
      return next ? unwrap(next).filter((kind) => fits(kind, value)) : [];
    });
  }, unwrap(schema));
}

/** In a union told apart by `type`, only the object with that type counts. */
function fits(kind: z.ZodType, value: unknown): boolean {
  const literal = (kind.def as { shape?: { type?: { def?: { values?: unknown[] } } } }).shape?.type?.def?.values;
  return !literal || literal.includes((value as { type?: unknown } | null)?.type);
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const def = schema.def as SchemaDef;
  if (def.options) return def.options.flatMap(unwrap);
  return def.innerType ? unwrap(def.innerType) : [schema];
}
