import { ReadError } from '../readers/index.ts';

/** A file of an archive, as the archive's directory describes it. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  checksum: number;
  /** Bytes in the archive. */
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Its record in the directory: [start, end). */
  record: readonly [number, number];
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** Where the directory begins: the files stand before. */
  start: number;
}

const signatures = { file: 0x04034b50, record: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };

/** Reads the directory at the end of an archive, which alone says what the archive holds. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    const entries: ZipEntry[] = [];
    for (let at = start; entries.length < count; at = entries.at(-1)?.record[1] ?? 0)
      entries.push(readRecord(view, at));
    // Readers would not agree on which of two files of the same name counts.
    if (new Set(entries.map(({ name }) => name.toLowerCase())).size < count) throw new ReadError('damaged', 'zip');
    return { entries, start };
  } catch (error) {
    // Offsets that lead out of the file.
    throw error instanceof RangeError ? new ReadError('damaged', 'zip') : error;
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  let at = view.byteLength - 22;
  const last = Math.max(0, at - 0xffff);
  while (at >= last && view.getUint32(at, true) !== signatures.end) at -= 1;
  if (at < last) throw new ReadError('damaged', 'zip');
  const found = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  if (found.count < 0xffff && found.start < 0xffffffff) return found;
  if (at < 20 || view.getUint32(at - 20, true) !== signatures.locator64) return found;
  const wide = readNumber(view, at - 12);
  if (view.getUint32(wide, true) !== signatures.end64) throw new ReadError('damaged', 'zip');
  return { count: readNumber(view, wide + 32), start: readNumber(view, wide + 48) };
}

const readNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function readRecord(view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== signatures.record) throw new ReadError('damaged', 'zip');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  const wide = readWide(view, at, nameEnd, extraEnd);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: wide.size,
    offset: wide.offset,
    record: [at, end],
  };
}

/** Sizes and places past 4 GB stand in an extra field, each only where the record itself holds all ones. */
function readWide(view: DataView, at: number, from: number, to: number): { size: number; offset: number } {
  const found = { size: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4 + (view.getUint32(at + 24, true) === 0xffffffff ? 8 : 0);
    if (found.size === 0xffffffff) [found.size, next] = [readNumber(view, next), next + 8];
    if (found.offset === 0xffffffff) found.offset = readNumber(view, next);
  }
  return found;
}

/** The bytes of an entry as they are stored: [start, end). */
export function findStored(bytes: Uint8Array, { offset, size, name }: ZipEntry): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.file)
    throw new ReadError('damaged', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new ReadError('damaged', name);
  return [start, start + size];
}
