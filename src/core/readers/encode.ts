import type { Encoding } from './decode.ts';

/**
 * The bytes of a text in the encoding that it was read in, with its byte-order mark if it had one; undefined when the
 * encoding lacks one of its characters (Windows-1252 has 256).
 */
export function encode(text: string, encoding: Encoding, hasMark: boolean): Uint8Array | undefined {
  const marked = hasMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return text.isWellFormed() ? new TextEncoder().encode(marked) : undefined;
  if (encoding === 'windows-1252') return encodeSingleBytes(text);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodeSingleBytes(text: string): Uint8Array | undefined {
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...all].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Whether bytes begin with a byte-order mark. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff);
