import type { Handlers, Story } from './story.ts';

/** Paragraphs, tables, and the tracked changes that take them away. */
export function handleParagraphs({ flow }: Story): Handlers {
  /** Deleted words; or, as a property, a deleted row or the deleted end of a paragraph. */
  const drop = (_: unknown, parents: readonly string[]): 'skip' => {
    const row = flow().rows.at(-1);
    if (parents.at(-1) === 'w:trPr' && row) row.isDropped = true;
    if (parents.at(-1) === 'w:rPr' && parents.at(-2) === 'w:pPr') flow().isJoined = true;
    return 'skip';
  };
  const dropCell = (): void => {
    const cell = flow().cells.at(-1);
    if (cell) cell.isDropped = true;
  };
  const isDropped = (): boolean => Boolean(flow().rows.at(-1)?.isDropped || flow().cells.at(-1)?.isDropped);
  return {
    open: {
      'w:del': drop,
      'w:moveFrom': drop,
      'w:hidden': drop,
      'w:cellDel': dropCell,
      'w:tbl': () => (isDropped() ? 'skip' : flow().flush()),
      'w:tr': () => void flow().rows.push({ isDropped: false }),
      'w:tc': () => (isDropped() ? 'skip' : void flow().cells.push({ isDropped: false })),
      'w:p': () => (isDropped() ? 'skip' : flow().openParagraph()),
    },
    close: {
      'w:p': () => flow().closeParagraph(),
      'w:tc': () => {
        flow().flush();
        flow().cells.pop();
      },
      'w:tr': () => void flow().rows.pop(),
      'w:body': () => flow().flush(),
    },
  };
}
