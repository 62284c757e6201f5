import { deflateSync } from 'fflate';
import { checksum } from './checksum.ts';
import { joinBytes } from './join-bytes.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';

/**
 * A copy of an archive with the text of some files replaced or added. Every other file keeps its very bytes, its day and
 * its place.
 */
export function replaceEntries(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const { entries, start } = readDirectory(bytes);
  const byPlace = [...entries].sort((a, b) => a.offset - b.offset);
  const files: Uint8Array[] = [];
  const records = new Map<string, Uint8Array>();
  let at = 0;
  const add = (name: string, file: Uint8Array, record: Uint8Array): void => {
    new DataView(record.buffer).setUint32(42, at, true);
    files.push(file);
    records.set(name, record);
    at += file.length;
  };
  byPlace.forEach((entry, index) => {
    const text = texts.get(entry.name);
    if (text !== undefined) add(entry.name, ...writeFile(entry.name, text));
    else add(entry.name, bytes.subarray(entry.offset, byPlace[index + 1]?.offset ?? start), copyRecord(bytes, entry));
  });
  const added = [...texts].filter(([name]) => !records.has(name));
  for (const [name, text] of added) add(name, ...writeFile(name, text));
  const order = [...entries.map(({ name }) => name), ...added.map(([name]) => name)];
  const directory = order.flatMap((name) => records.get(name) ?? []);
  return joinBytes([...files, ...directory, writeEnd(directory, at)]);
}

/** A real copy: `slice` of Node's own kind of bytes gives a window on the same ones. */
const copyRecord = (bytes: Uint8Array, { record }: ZipEntry): Uint8Array => Uint8Array.from(bytes.subarray(...record));

/** The file with its header, and its record in the directory. Its day is the first that archives know, as Word writes. */
function writeFile(name: string, text: string): [file: Uint8Array, record: Uint8Array] {
  const [label, content] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
  const packed = deflateSync(content);
  const shared = new DataView(new ArrayBuffer(26));
  // Version 2.0, names in UTF-8, deflated, midnight, 1 January 1980.
  for (const [index, value] of [20, 0x800, 8, 0, 0x21].entries()) shared.setUint16(2 * index, value, true);
  shared.setUint32(10, checksum(content), true);
  shared.setUint32(14, packed.length, true);
  shared.setUint32(18, content.length, true);
  shared.setUint16(22, label.length, true);
  const fields = new Uint8Array(shared.buffer);
  const file = joinBytes([Uint8Array.of(0x50, 0x4b, 3, 4), fields, label, packed]);
  return [file, joinBytes([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), fields, new Uint8Array(14), label])];
}

function writeEnd(directory: readonly Uint8Array[], start: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  end.setUint32(16, start, true);
  return new Uint8Array(end.buffer);
}
