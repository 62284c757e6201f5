import type { FormatId, TextDocument } from '../types.ts';

/** What the reader of a binary format gives. `source` is the text that it extracted, which positions index. */
export type Extraction = Pick<TextDocument, 'source' | 'segments' | 'language' | 'notes' | 'body'>;

/** Readers of formats whose bytes are no text. Each is loaded when a file of its format is met. */
export const extractors: Partial<Record<FormatId, (bytes: Uint8Array) => Promise<Extraction>>> = {
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  odt: async (bytes) => (await import('./odt/read-odt.ts')).readOdt(bytes),
  pdf: async (bytes) => (await import('./pdf/index.ts')).readPdf(bytes),
};

/** Whether positions index the text that was extracted from the file, not the file itself. */
export const isExtracted = (format: FormatId): boolean => format in extractors;
