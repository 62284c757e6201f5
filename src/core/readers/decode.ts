import { detectBinary, refuseBinary } from './detect-binary.ts';
import { ReadError } from './read-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Decodes a text. The byte-order mark, when there is one, is not part of `text`: offset 0 is the first character after it.
 * Throws a `ReadError` (`binary`) for known binary formats and for bytes that no text holds.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const found = detectBinary(bytes);
  if (found) throw refuseBinary(found);
  const wide = detectUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const control = bytes.subarray(0, 65_536).findIndex(isForbidden);
  if (control >= 0) throw new ReadError('binary', `byte ${hexadecimal(bytes[control] ?? 0)} at ${control}`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Control characters that no text editor writes; tab, line ends, form feed and escape pass. */
const isForbidden = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 11 && byte !== 12 && byte !== 13 && byte !== 27 && byte !== 26;

const hexadecimal = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;

/** By byte-order mark or, without one, by where the zero bytes of Latin letters stand. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}
