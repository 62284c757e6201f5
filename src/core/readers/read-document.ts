import type { Language } from '../../schema/index.ts';
import type { FormatId, TextDocument } from '../types.ts';
import { decode, type Encoding } from './decode.ts';
import { extractors } from './extractors.ts';

/** What a reader finds in a source that is a text already. */
export type ReadSource = Pick<TextDocument, 'segments' | 'comments' | 'language'>;

const notes = {
  empty: { fr: 'fichier vide : rien à vérifier', en: 'empty file: nothing to check' },
  'no-prose': { fr: 'aucun texte à lire dans ce fichier', en: 'no prose to read in this file' },
  'windows-1252': {
    fr: 'lu en Windows-1252 : enregistrez-le en UTF-8 pour que tous les outils le lisent',
    en: 'read as Windows-1252: save it as UTF-8 so that every tool can read it',
  },
  'utf-16le': { fr: 'lu en UTF-16', en: 'read as UTF-16' },
  'utf-16be': { fr: 'lu en UTF-16', en: 'read as UTF-16' },
  'pages-without-text': {
    fr: 'des pages sont des images : leur texte n’a pas été vérifié, demandez le fichier Word ou passez-les à la reconnaissance de texte (OCR)',
    en: 'some pages are pictures: their text was not checked, ask for the Word file or run text recognition on them (OCR)',
  },
} satisfies Record<string, Record<Language, string>>;

/** A remark about a source, in both languages. */
export const noteTexts: Record<string, Record<Language, string>> = notes;

/**
 * Reads bytes (or a text that is already decoded) as prose with source positions. Offsets are UTF-16 code units of `source`.
 * Rejects with a `ReadError` when the bytes are not a text or the syntax is broken.
 */
export async function readDocument(input: Uint8Array | string, format: FormatId, path = ''): Promise<TextDocument> {
  const extract = extractors[format];
  if (extract) {
    const read = await extract(typeof input === 'string' ? new TextEncoder().encode(input) : input);
    return { path, format, ...read, notes: [...read.notes, ...(read.segments.length === 0 ? ['no-prose'] : [])] };
  }
  const { text: source, encoding } = typeof input === 'string' ? stripMark(input) : decode(input);
  const read = await readSegments(source, format);
  const found: string[] = encoding === 'utf-8' ? [] : [encoding];
  if (source.trim() === '') found.push('empty');
  else if (read.segments.length === 0) found.push('no-prose');
  return { path, format, source, ...read, notes: found };
}

const stripMark = (text: string): { text: string; encoding: Encoding } => ({
  text: text.startsWith('\ufeff') ? text.slice(1) : text,
  encoding: 'utf-8',
});

/** Parsers are loaded when they are needed: plain text starts at once, in a browser too. */
async function readSegments(source: string, format: FormatId): Promise<ReadSource> {
  if (format === 'text') return (await import('./text.ts')).readText(source);
  if (format === 'html') return (await import('./html.ts')).readHtml(source);
  return (await import('./markdown.ts')).readMarkdown(source, format === 'mdx' ? 'mdx' : 'markdown');
}
