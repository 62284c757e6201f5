import type { Place } from '../../types.ts';
import type { Paragraph } from '../paragraph-writer.ts';
import { createFlow } from './create-flow.ts';
import { isOn } from './read-formatting.ts';
import type { Handlers, Story } from './story.ts';

const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Notes and text boxes: paragraphs of their own, read after the one that calls them. */
export function handleCalled({ styles, flows, flow, notes, ownNotes }: Story): Handlers {
  let isHiddenBox = false;
  let id = '';
  const call = (called: readonly Paragraph[] | undefined, within: Place['within']): void => {
    if (called && flow().isShown()) flow().addCalled(hangOn(called, flow().child, within));
  };
  const close = (): readonly Paragraph[] => {
    const closed = flows.pop();
    closed?.flush();
    return closed?.paragraphs ?? [];
  };
  const openNote: Handlers['open'][string] = (note) => {
    if (separators.has(note.attribute('w:type') ?? '')) return 'skip';
    id = note.attribute('w:id') ?? '';
    flows.push(createFlow(styles));
    return undefined;
  };
  return {
    open: {
      'w:footnoteReference': (mark) => call(notes.get(`footnote ${mark.attribute('w:id')}`), 'note'),
      'w:endnoteReference': (mark) => call(notes.get(`endnote ${mark.attribute('w:id')}`), 'note'),
      'w:footnote': openNote,
      'w:endnote': openNote,
      'wp:docPr': (drawing) => {
        isHiddenBox = isOn(drawing, 'hidden', false);
      },
      'w:pict': () => {
        isHiddenBox = false;
      },
      'w:txbxContent': () => {
        if (isHiddenBox || !flow().isShown()) return 'skip';
        flows.push(createFlow(styles));
        return undefined;
      },
    },
    close: {
      'w:footnote': () => void ownNotes.set(`footnote ${id}`, close()),
      'w:endnote': () => void ownNotes.set(`endnote ${id}`, close()),
      'w:txbxContent': () => call(close(), 'text-box'),
    },
  };
}

/** Word takes no comment in a note or a text box: what is said of their words hangs on what calls them. */
function hangOn(called: readonly Paragraph[], place: Place | undefined, within: Place['within']): Paragraph[] {
  if (place) place.within = within;
  return called.map((paragraph) => ({ ...paragraph, places: place ? [[0, place]] : [] }));
}
