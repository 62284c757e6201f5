/** Archives: what .docx and .odt files are. The packing itself is `fflate`'s. */
export { joinBytes } from './join-bytes.ts';
export { type Archive, openArchive } from './open-archive.ts';
export { replaceEntries } from './replace-entries.ts';
