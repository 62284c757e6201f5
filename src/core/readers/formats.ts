import type { FormatId } from '../types.ts';

const extensions: Record<string, FormatId> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
};

/** Extensions that a folder is searched for. */
export const readableExtensions: readonly string[] = Object.keys(extensions);

/** The format that a path's extension states, or undefined. */
export function formatOf(path: string): FormatId | undefined {
  return extensions[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
}
