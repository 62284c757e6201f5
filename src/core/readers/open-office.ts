import { type Archive, openArchive } from '../zip/index.ts';
import { detectBinary } from './detect-binary.ts';
import { ReadError } from './read-error.ts';

/** What a file is, by the name that a user knows it by. */
interface OfficeFile {
  format?: 'docx' | 'odt';
  name: string;
}

const families: readonly (readonly [RegExp, OfficeFile])[] = [
  [/wordprocessingml|ms-word/, { format: 'docx', name: 'Word .docx' }],
  [/spreadsheetml|ms-excel/, { name: 'Excel .xlsx' }],
  [/presentationml|ms-powerpoint/, { name: 'PowerPoint .pptx' }],
  [/opendocument\.text(?:-template)?$/, { format: 'odt', name: 'OpenDocument .odt' }],
  [/opendocument\.spreadsheet/, { name: 'OpenDocument .ods' }],
  [/opendocument\.presentation/, { name: 'OpenDocument .odp' }],
  [/epub/, { name: 'EPUB' }],
];

/** Opens a .docx or .odt, once its content is what its extension says. Throws a `ReadError` for what a password closes. */
export function openOffice(bytes: Uint8Array, format: 'docx' | 'odt'): Archive {
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b ? openArchive(bytes) : undefined;
  const found = archive ? identify(archive) : identifyOther(bytes);
  if (archive && found.format === format) return archive;
  throw new ReadError(found.format ? 'misnamed' : `not-${format}`, found.name);
}

/** The format of an archive, or undefined when it is no document or a damaged one. */
export function detectOffice(bytes: Uint8Array): 'docx' | 'odt' | undefined {
  try {
    return identify(openArchive(bytes)).format;
  } catch {
    return undefined;
  }
}

function identify(archive: Archive): OfficeFile {
  const stated = archive.read('mimetype')?.trim() ?? archive.read('[Content_Types].xml');
  const family = stated === undefined ? undefined : families.find(([sign]) => sign.test(stated));
  return family?.[1] ?? identifyUnsigned(archive);
}

function identifyUnsigned({ names }: Archive): OfficeFile {
  if (names.includes('word/document.xml')) throw new ReadError('damaged', '[Content_Types].xml');
  if (names.includes('content.xml')) throw new ReadError('damaged', 'mimetype');
  return { name: '.zip' };
}

/** Word keeps a protected .docx in the container of the old .doc, under a name of its own. */
function identifyOther(bytes: Uint8Array): OfficeFile {
  const name = detectBinary(bytes);
  if (name === 'Word .doc' && new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage'))
    throw new ReadError('encrypted', 'Microsoft Office');
  return { name: name ?? (bytes.length === 0 ? '0 byte' : 'text') };
}
