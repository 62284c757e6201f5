export { detectBinary } from './detect-binary.ts';
export { formatOf, readableExtensions } from './formats.ts';
export { noteTexts, readDocument } from './read-document.ts';
export { ReadError } from './read-error.ts';
export { sourceEnd, sourceOffset } from './segment-writer.ts';
