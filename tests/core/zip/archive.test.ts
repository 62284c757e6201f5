import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadError } from '../../../src/core/index.ts';
import { openArchive, replaceEntries } from '../../../src/core/zip/index.ts';

const texts = { 'a.xml': '<a>été</a>', 'dossier/b.bin': '\0\u0001'.repeat(500), vide: '', 'c.xml': '<c/>' };
const archive = zipSync({ ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])) });
const packed = zipSync({ 'a.xml': [strToU8(texts['a.xml']), { level: 0 }] });
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the directory of an archive without comment begins. */
const directoryOf = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true);

/** A copy with some bytes changed. */
function change(bytes: Uint8Array, edit: (view: DataView, directory: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  edit(view(copy), directoryOf(copy));
  return copy;
}
function refusal(read: () => unknown): [string, string] {
  try {
    read();
  } catch (error) {
    return [(error as ReadError).code, (error as ReadError).detail];
  }
  throw new Error('nothing was refused');
}

test('parts are read by name, whatever its capitals, packed or stored', () => {
  expect(openArchive(archive).names).toEqual(Object.keys(texts));
  expect(openArchive(archive).read('A.xml')).toBe('<a>été</a>');
  expect(openArchive(packed).read('a.xml')).toBe('<a>été</a>');
  expect(openArchive(archive).read('vide')).toBe('');
  expect(openArchive(archive).read('z.xml')).toBeUndefined();
});

test('UTF-16 is read, bytes that are no text are refused', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...[...'<é/>'].flatMap((one) => [one.charCodeAt(0), 0])]);
  expect(openArchive(zipSync({ a: wide })).read('a')).toBe('<é/>');
  expect(refusal(() => openArchive(zipSync({ a: Uint8Array.of(0xc3, 0x28) })).read('a'))).toEqual(['damaged', 'a']);
});

describe('what is damaged', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a cut archive', archive.subarray(0, archive.length - 40)],
    ['a directory that lies elsewhere', change(archive, (bytes) => bytes.setUint32(bytes.byteLength - 6, 3, true))],
    ['a directory past the end', change(archive, (bytes) => bytes.setUint32(bytes.byteLength - 6, 1e9, true))],
    ['more records than there are', change(archive, (bytes) => bytes.setUint16(bytes.byteLength - 12, 9, true))],
    [
      'the same name twice',
      change(zipSync({ aa: strToU8('1'), ab: strToU8('2') }), (bytes, at) => bytes.setUint8(at + 46 + 1, 0x62)),
    ],
  ])('%s', (_, bytes) => expect(refusal(() => openArchive(bytes))).toEqual(['damaged', 'zip']));

  test.each<[string, Uint8Array]>([
    ['a file past the end', change(archive, (bytes, at) => bytes.setUint32(at + 42, 1e9, true))],
    ['a file that is longer than the archive', change(archive, (bytes, at) => bytes.setUint32(at + 20, 1e9, true))],
    ['a packing that nobody uses', change(archive, (bytes, at) => bytes.setUint16(at + 10, 99, true))],
    ['packed bytes that were changed', change(archive, (bytes) => bytes.setUint8(36, bytes.getUint8(36) ^ 0xff))],
    ['stored bytes that were changed', change(packed, (bytes) => bytes.setUint8(36, 0x41))],
  ])('%s', (_, bytes) => expect(refusal(() => openArchive(bytes).read('a.xml'))).toEqual(['damaged', 'a.xml']));

  test('a file closed by a password', () => {
    const locked = change(archive, (bytes, at) => bytes.setUint16(at + 8, 1, true));
    expect(refusal(() => openArchive(locked).read('a.xml'))).toEqual(['encrypted', 'zip']);
  });
});

describe('a bomb', () => {
  test('is refused before it fills the memory, even when it lies about its size', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(18_000_000) }, { level: 1 });
    const liar = change(bomb, (bytes, at) => bytes.setUint32(at + 24, 1000, true));
    const [code, detail] = refusal(() => openArchive(liar).read('a.xml'));
    expect(code).toBe('zip-bomb');
    expect(detail).toMatch(/^a\.xml, \d+ kB → 1\d MB$/);
  });
  test('text that packs well is no bomb', () => {
    const line = '<w:p><w:r><w:t>La mairie répond.</w:t></w:r></w:p>';
    const text = Array.from({ length: 190_000 }, (_, index) => line + index.toString(36)).join('');
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(openArchive(zipSync({ a: strToU8(text) }, { level: 1 })).read('a') === text).toBe(true);
  });
});

describe('replacing', () => {
  const bytes = Buffer.from(archive);
  const copy = replaceEntries(
    bytes,
    new Map([
      ['a.xml', '<a>œuf</a>'],
      ['neuf.xml', '<n/>'],
    ]),
  );

  test('gives the new texts, and the others to the byte, in the same order', () => {
    const read = Object.entries(unzipSync(copy)).map(([name, content]) => [name, strFromU8(content)]);
    expect(read).toEqual(Object.entries({ ...texts, 'a.xml': '<a>œuf</a>', 'neuf.xml': '<n/>' }));
    const stored = (whole: Uint8Array) =>
      Buffer.from(whole).indexOf(archive.subarray(directoryOf(archive) - 40, directoryOf(archive)));
    expect(stored(copy)).toBeGreaterThan(0);
  });
  test('leaves the original as it was', () => expect(bytes.equals(archive)).toBe(true));
  test('can be done again', () =>
    expect(openArchive(replaceEntries(copy, new Map([['a.xml', '<b/>']]))).read('a.xml')).toBe('<b/>'));
});
