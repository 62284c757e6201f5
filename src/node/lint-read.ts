import { readFileSync, statSync } from 'node:fs';
import {
  detectBinary,
  detectFormat,
  type FormatId,
  ReadError,
  readDocument,
  refuseBinary,
  type TextDocument,
} from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { formatFor } from './lint-options.ts';

const largest = 400_000_000;

/** Reads a file or, for `-`, the standard input. `as` is what holds a file whose name doesn’t say. */
export async function readSource(
  path: string,
  as: FormatId | undefined,
): Promise<{ document: TextDocument; bytes: Uint8Array }> {
  const size = path === '-' ? 0 : statSync(path).size;
  if (size > largest) throw new ReadError('too-large', `${Math.round(size / 1e6)} MB`);
  const bytes = path === '-' ? await readStandardInput() : readFileSync(path);
  const found = detectBinary(bytes);
  const format = formatFor(path, as) ?? (await detectFormat(bytes)) ?? (path === '-' ? 'text' : undefined);
  if (format) return { document: await readDocument(bytes, format, path), bytes };
  throw found ? refuseBinary(found) : new ReadError('unknown-format', /\.[^.]*$/.exec(path)?.[0] ?? 'no extension');
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Why a source can’t be read and what to do, to be put after its name. An error that is ours is thrown again. */
export function describeReadError(error: unknown, language: Language): string {
  if (error instanceof ReadError) return error.describe(language);
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return language === 'fr'
    ? `ne peut pas être lu (${code}), vérifiez ses droits d’accès`
    : `cannot be read (${code}: ${message}), check its permissions`;
}
