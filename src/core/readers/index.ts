export { detectBinary, refuseBinary } from './detect-binary.ts';
export { detectFormat } from './detect-format.ts';
export { readRelationships, relationshipsOf } from './docx/relationships.ts';
export { isExtracted } from './extractors.ts';
export { findTextRange } from './find-text-range.ts';
export { formatOf, readableExtensions } from './formats.ts';
export { noteTexts, readDocument } from './read-document.ts';
export { ReadError } from './read-error.ts';
export { sourceEnd, sourceOffset } from './segment-writer.ts';
