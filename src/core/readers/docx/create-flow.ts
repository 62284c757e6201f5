import type { Place } from '../../types.ts';
import { createParagraphWriter, type Paragraph, type ParagraphWriter } from '../paragraph-writer.ts';
import { createFields, type Fields } from './create-fields.ts';
import type { Formatting } from './read-formatting.ts';
import type { Styles } from './read-styles.ts';

interface Run {
  formatting: Formatting;
  place: Place['run'];
  /** Length of the paragraph where the run begins. */
  start: number;
}

/** Paragraphs that follow each other: those of the body, of a note, of a text box. */
export interface Flow {
  /** The open paragraph's own formatting. */
  paragraph: Formatting;
  /** A tracked change takes the end of the open paragraph away: the next one goes on with it. */
  isJoined: boolean;
  /** Open runs: phonetic guides hold runs in a run. */
  runs: Run[];
  fields: Fields;
  /** Open tables, rows and cells. */
  rows: { isDropped: boolean }[];
  cells: { isDropped: boolean }[];
  /** The element of the open run that is being read. */
  child?: Place;
  paragraphs: Paragraph[];
  length(): number;
  openParagraph(): void;
  openLink(): void;
  closeLink(): void;
  markLink(start: number): void;
  closeRun(): void;
  closeParagraph(): void;
  /** Adds what the open run holds, if it is shown. */
  add(value: string, place?: Place): void;
  addBreak(isPage: boolean): void;
  /** Adds paragraphs that the open one calls: readers meet them when it ends. */
  addCalled(called: readonly Paragraph[]): void;
  isShown(): boolean;
  /** Ends the last paragraph, even where the next one was to go on with it. */
  flush(): void;
}

export function createFlow(styles: Styles): Flow {
  let writer: ParagraphWriter | undefined;
  let called: Paragraph[] = [];
  let links: number[] = [];
  const finish = (): void => {
    const kind = writer && styles.kindOf(flow.paragraph);
    if (!writer || !kind) return;
    const isCell = kind.kind === 'paragraph' && flow.cells.length > 0;
    flow.paragraphs.push(writer.finish(isCell ? { kind: 'table-cell' } : kind));
  };
  const passLinks = (next: number): void => {
    for (const start of [...links, ...flow.fields.passParagraph(next)]) writer?.markLink(start);
    links = links.map(() => next);
  };
  const markCode = (run: Run): void => {
    if (styles.isSilent(run.formatting)) writer?.markSilent(run.start);
  };
  const split = (): void => {
    passLinks(0);
    flow.runs.forEach(markCode);
    finish();
    writer = createParagraphWriter();
    for (const run of flow.runs) run.start = 0;
  };
  const languageOf = (run: Run) => styles.languageOf(run.formatting, flow.paragraph);
  const isBold = (run: Run) => styles.isBold(run.formatting, flow.paragraph);
  const flow: Flow = {
    paragraph: {},
    isJoined: false,
    runs: [],
    fields: createFields(),
    rows: [],
    cells: [],
    paragraphs: [],
    length: () => writer?.length() ?? 0,
    openParagraph() {
      writer ??= createParagraphWriter();
      flow.paragraph = {};
      flow.isJoined = false;
    },
    openLink: () => void links.push(flow.length()),
    closeLink: () => writer?.markLink(links.pop() ?? 0),
    markLink: (start) => writer?.markLink(start),
    closeRun() {
      const run = flow.runs.pop();
      if (run) markCode(run);
    },
    closeParagraph() {
      passLinks(flow.isJoined ? flow.length() : 0);
      if (!flow.isJoined) flow.flush();
    },
    add(value, place = flow.child) {
      const run = flow.runs.at(-1);
      if (run && writer && flow.isShown()) writer.add(value, languageOf(run), place, isBold(run));
    },
    addBreak(isPage) {
      if (!writer || !flow.isShown()) return;
      const isSecond = writer.addBreak(flow.child);
      if (isPage || isSecond) split();
    },
    addCalled: (paragraphs) => void called.push(...paragraphs),
    isShown() {
      const run = flow.runs.at(-1);
      return run !== undefined && !flow.fields.isInCode() && !styles.isHidden(run.formatting, flow.paragraph);
    },
    flush() {
      finish();
      flow.paragraphs.push(...called);
      [writer, called] = [undefined, []];
    },
  };
  return flow;
}
