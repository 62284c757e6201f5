import type { Archive } from '../../zip/index.ts';
import { assembleParagraphs } from '../assemble-paragraphs.ts';
import type { Extraction } from '../extractors.ts';
import { openOffice } from '../open-office.ts';
import { ReadError } from '../read-error.ts';
import { readStory } from './read-story.ts';
import { readStyles } from './read-styles.ts';
import { readRelationships, relationshipsOf } from './relationships.ts';
import type { Notes } from './story.ts';

/** Word (.docx): the body with its notes and text boxes. Headers and footers, which every page repeats, are left out. */
export function readDocx(bytes: Uint8Array): Extraction {
  const archive = openOffice(bytes, 'docx');
  const part = readRelationships(need(archive, '_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
  const companions = readRelationships(archive.read(relationshipsOf(part)) ?? '', part);
  const read = (kind: string): string | undefined => archive.read(companions.get(kind) ?? '');
  const styles = readStyles(read('styles'), companions.get('styles') ?? '');
  const notes: Notes = new Map();
  for (const kind of ['footnotes', 'endnotes']) {
    const xml = read(kind);
    if (xml) for (const [id, note] of readStory(xml, companions.get(kind) ?? '', styles).notes) notes.set(id, note);
  }
  const { paragraphs } = readStory(need(archive, part), part, styles, notes);
  const { anchors, ...text } = assembleParagraphs(paragraphs);
  return { ...text, notes: [], body: { part, anchors } };
}

function need(archive: Archive, part: string): string {
  const xml = archive.read(part);
  if (xml === undefined) throw new ReadError('damaged', part);
  return xml;
}
