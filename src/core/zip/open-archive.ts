import { Inflate } from 'fflate';
import { ReadError } from '../readers/index.ts';
import { checksum } from './checksum.ts';
import { joinBytes } from './join-bytes.ts';
import { findStored, readDirectory, type ZipEntry } from './read-directory.ts';

/** No part of a real document is larger. */
const largest = 200_000_000;
/** Past this size, text that packs more tightly was made to fill a memory: the XML of Word packs 10 to 50 times. */
const unpackedFreely = 10_000_000;
const highestRatio = 250;
/** What is inflated between two looks at the size: at most 16 MB come of it. */
const slice = 16_384;

/** The parts of a .docx or .odt, unpacked one at a time when they are asked for. */
export interface Archive {
  names: readonly string[];
  /** A part's text, or undefined when there is no such part. Capitals don't count in a name. */
  read(name: string): string | undefined;
}

export function openArchive(bytes: Uint8Array): Archive {
  const { entries } = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      return entry && decodePart(unpack(bytes, entry), entry.name);
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ReadError('encrypted', 'zip');
  const stored = bytes.subarray(...findStored(bytes, entry));
  const unpacked = entry.method === 0 ? stored : inflate(stored, entry);
  if (checksum(unpacked) !== entry.checksum) throw new ReadError('damaged', entry.name);
  return unpacked;
}

/** Counts what really comes out: a bomb's directory may lie about its size. */
function inflate(stored: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new ReadError('damaged', name);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < stored.length; at += slice) {
    try {
      inflater.push(stored.subarray(at, at + slice), at + slice >= stored.length);
    } catch {
      throw new ReadError('damaged', name);
    }
    if (length > largest || (length > unpackedFreely && length > size * highestRatio))
      throw new ReadError('zip-bomb', `${name}, ${Math.ceil(size / 1000)} kB → ${Math.round(length / 1e6)} MB`);
  }
  return joinBytes(chunks);
}

/** XML parts are UTF-8, or UTF-16 with a byte-order mark. */
function decodePart(bytes: Uint8Array, name: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('damaged', name);
  }
}
