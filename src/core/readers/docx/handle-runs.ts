import type { TextPiece } from '../split-pieces.ts';
import type { XmlElement } from '../walk-xml.ts';
import type { Handlers, Story } from './story.ts';

/** Runs, what stands in them, and the fields and links around them. */
export function handleRuns({ flow }: Story): Handlers & { text(pieces: readonly TextPiece[], parent?: string): void } {
  let letters: TextPiece[] = [];
  let element: XmlElement | undefined;
  let isInRun = false;
  const addLetters = (end: number): void => {
    if (!element) return;
    // Word shows the spaces at both ends only where the file asks for it.
    const shown = element.attribute('xml:space') === 'preserve' ? letters : trimPieces(letters);
    const { written: name, start } = element;
    const text = { name, start, from: shown[0]?.from ?? end, to: shown.at(-1)?.to ?? end, end };
    const run = flow().runs.at(-1)?.place;
    // Letters that something holds inside the run can't be cut: they are taken with it.
    for (const { value, from, to } of shown) flow().add(value, run && isInRun ? { from, to, run, text } : flow().child);
    [letters, element] = [[], undefined];
  };
  const endField = (): void => {
    const link = flow().fields.end();
    if (link !== undefined) flow().markLink(link);
  };
  return {
    open: {
      'w:r': ({ start, end }) => {
        const place = { start, head: end, properties: end, tail: end, end };
        flow().runs.push({ formatting: {}, place, start: flow().length() });
      },
      'w:t': (opened, parents) => {
        [element, isInRun] = [opened, parents.at(-1) === 'w:r'];
      },
      'w:tab': () => flow().add('\t'),
      'w:ptab': () => flow().add('\t'),
      'w:noBreakHyphen': () => flow().add('\u2011'),
      'w:sym': () => flow().add(' '),
      'w:cr': () => flow().addBreak(false),
      'w:br': (br) => flow().addBreak(/^(?:page|column)$/.test(br.attribute('w:type') ?? '')),
      'w:hyperlink': () => flow().openLink(),
      'w:fldSimple': (field) => {
        flow().fields.begin();
        flow().fields.addCode(field.attribute('w:instr') ?? '');
        flow().fields.separate(flow().length());
      },
      'w:fldChar': (mark) => {
        const type = mark.attribute('w:fldCharType');
        if (type === 'begin') flow().fields.begin();
        else if (type === 'separate') flow().fields.separate(flow().length());
        else if (type === 'end') endField();
      },
    },
    close: {
      'w:r': (start, end) => {
        const run = flow().runs.at(-1);
        if (run) [run.place.tail, run.place.end] = [start, end];
        flow().closeRun();
      },
      'w:t': (_, end) => addLetters(end),
      'w:hyperlink': () => flow().closeLink(),
      'w:fldSimple': endField,
    },
    text(pieces, parent) {
      if (parent === 'w:t') letters.push(...pieces);
      else if (parent === 'w:instrText') for (const { value } of pieces) flow().fields.addCode(value);
    },
  };
}

/** Without the spaces at both ends; a no-break space stays. */
function trimPieces(pieces: readonly TextPiece[]): TextPiece[] {
  const isBlank = ({ value }: TextPiece): boolean => /^ *$/.test(value);
  const first = pieces.findIndex((piece) => !isBlank(piece));
  const kept = first < 0 ? [] : pieces.slice(first, pieces.findLastIndex((piece) => !isBlank(piece)) + 1);
  return kept.map((piece, index) => {
    const { value, from, to } = piece;
    if (value.length !== to - from) return piece;
    const before = index === 0 ? value.length - value.replace(/^ +/, '').length : 0;
    const after = index === kept.length - 1 ? value.length - value.replace(/ +$/, '').length : 0;
    return { value: value.slice(before, value.length - after), from: from + before, to: to - after };
  });
}
