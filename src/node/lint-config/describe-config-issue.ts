import type { z } from 'zod';
import type { Language } from '../../schema/index.ts';
import { bestBranch, keysAt, schemasAt, valueAt } from '../describe-issue.ts';
import { findNearMiss } from '../near-miss.ts';
import type { ValuePath } from '../read-content-file.ts';
import { configMessages } from './config-messages.ts';

type Issue = z.core.$ZodIssue;
export interface ConfigIssue {
  path: ValuePath;
  what: 'value' | 'key';
  message: string;
}

/** A Zod issue as what is wrong, the value and the remedy: one message a mistake. */
export function describeConfigIssue(issue: Issue, schema: z.ZodType, raw: unknown, language: Language): ConfigIssue[] {
  const say = configMessages[language];
  const { path } = issue;
  const name = nameOf(path) || say.file;
  const value = valueAt(raw, path);
  const at = (message: string): ConfigIssue[] => [{ path, what: 'value', message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const { message } = describeKey(key, schema, path, raw, language);
        return { path: [...path, key], what: 'key', message };
      });
    case 'invalid_union': {
      const inner = bestBranch(issue.errors, value);
      return inner.flatMap((one) => describeConfigIssue(moveTo(one, path), schema, raw, language));
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = typeof value === 'string' ? findNearMiss(value, known) : undefined;
      return at(say.value(name, show(value), known.join(', '), near));
    }
    case 'invalid_type': {
      if (value === undefined) return at(say.absent(name));
      const limits = limitsAt(schema, path, raw);
      if (limits) return at(say[issue.expected === 'int' ? 'whole' : 'number'](name, show(value), ...limits));
      return at(say.type(name, show(value), say.kinds[issue.expected === 'record' ? 'object' : issue.expected] ?? ''));
    }
    case 'too_small':
    case 'too_big': {
      const limits = limitsAt(schema, path, raw);
      return at(limits ? say.range(name, show(value), ...limits) : say.empty(name));
    }
    case 'invalid_format':
      return at(say.form(name, show(value)));
    default:
      return at(
        issue.code === 'custom' && issue.params ? say['plain-or-explanation'](name) : say.spaces(name, show(value)),
      );
  }
}

const moveTo = (issue: Issue, path: ValuePath): Issue => ({ ...issue, path: [...path, ...issue.path] }) as Issue;

/** The keys of `rules` are rules; elsewhere they are fields. */
function describeKey(
  key: string,
  schema: z.ZodType,
  path: ValuePath,
  raw: unknown,
  language: Language,
): { message: string } {
  const say = configMessages[language];
  if (path.at(-1) === 'rules') {
    const ids = schemasAt(schema, path, raw).flatMap((one) => {
      const { keyType } = one.def as unknown as { keyType?: z.ZodEnum };
      return keyType?.options ?? [];
    });
    return { message: say.rule(key, findNearMiss(key, ids.map(String))) };
  }
  const known = keysAt(schema, path, raw);
  return { message: say.field(key, known.join(', '), findNearMiss(key, known)) };
}

/** The limits of a number of the schema. */
function limitsAt(schema: z.ZodType, path: ValuePath, raw: unknown): [number, number] | undefined {
  for (const one of schemasAt(schema, path, raw)) {
    const { minValue, maxValue } = one as { minValue?: number | null; maxValue?: number | null };
    if (typeof minValue === 'number' && typeof maxValue === 'number') return [minValue, maxValue];
  }
  return undefined;
}

/** `overrides[2].thresholds.sentenceWords` */
const nameOf = (path: ValuePath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index ? '.' : ''}${String(key)}`)).join('');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
