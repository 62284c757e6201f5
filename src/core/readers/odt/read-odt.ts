import { assembleParagraphs } from '../assemble-paragraphs.ts';
import type { Extraction } from '../extractors.ts';
import { openOffice } from '../open-office.ts';
import { ReadError } from '../read-error.ts';
import { readContent } from './read-content.ts';
import { readOdtStyles } from './read-odt-styles.ts';

/** OpenDocument text (.odt): the body with its notes and text boxes, without headers and footers. */
export function readOdt(bytes: Uint8Array): Extraction {
  const archive = openOffice(bytes, 'odt');
  if (archive.read('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new ReadError('encrypted', 'OpenDocument');
  const content = archive.read('content.xml');
  if (content === undefined) throw new ReadError('damaged', 'content.xml');
  const styles = readOdtStyles({ 'styles.xml': archive.read('styles.xml') ?? '', 'content.xml': content });
  const { source, segments, language } = assembleParagraphs(readContent(content, 'content.xml', styles));
  return { source, segments, ...(language && { language }), notes: [] };
}
