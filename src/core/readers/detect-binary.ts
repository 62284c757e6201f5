import { ReadError } from './read-error.ts';

/** First bytes (latin-1) that give a format away, with the name that a user knows it by. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'Word .docx, OpenDocument .odt or .zip'],
  ['PK\x05\x06', '.zip'],
  ['%PDF-', 'PDF'],
  ['\xd0\xcf\x11\xe0', 'Word .doc'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['RIFF', 'WebP, WAV or AVI'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['7z\xbc\xaf', '7-Zip'],
  ['Rar!', 'RAR'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
  ['OggS', 'Ogg'],
  ['ID3', 'MP3'],
  ['SQLite format 3', 'SQLite'],
];

/** The name of the binary format that these bytes begin with, or undefined when they may be a text. */
export function detectBinary(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  return head.startsWith('ftyp', 4) ? 'MP4' : undefined;
}

/** Formats of text that nothing here reads, but that Word and LibreOffice save as .docx. */
const convertible: ReadonlySet<string> = new Set(['Word .doc', 'RTF']);

/** The error for a binary format, by the name that `detectBinary` gives it. */
export const refuseBinary = (name: string): ReadError =>
  new ReadError(convertible.has(name) ? 'convert' : 'binary', name);
