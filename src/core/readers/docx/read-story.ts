import type { Paragraph } from '../paragraph-writer.ts';
import { walkXml } from '../walk-xml.ts';
import { createFlow } from './create-flow.ts';
import { handleCalled } from './handle-called.ts';
import { handleChoices } from './handle-choices.ts';
import { handleParagraphs } from './handle-paragraphs.ts';
import { handleRuns } from './handle-runs.ts';
import { readFormatting } from './read-formatting.ts';
import type { Styles } from './read-styles.ts';
import type { Notes, Story } from './story.ts';

/** Old formatting, deleted words, formulas, phonetic guides: no reader reads them. */
const skipped = new Set(
  'w:delText w:rPrChange w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblPr w:sectPr w:rt m:oMath m:oMathPara'.split(
    ' ',
  ),
);

/**
 * Reads the body of a Word file, or the part with its notes, as a reader sees it: tracked insertions are read, deletions
 * are not.
 */
export function readStory(
  xml: string,
  part: string,
  styles: Styles,
  notes: Notes = new Map(),
): { paragraphs: Paragraph[]; notes: Notes } {
  const body = createFlow(styles);
  const story: Story = { styles, flows: [body], flow: () => story.flows.at(-1) ?? body, notes, ownNotes: new Map() };
  const runs = handleRuns(story);
  const all = [handleParagraphs(story), runs, handleCalled(story), handleChoices()];
  const open = Object.assign({}, ...all.map((handlers) => handlers.open)) as (typeof runs)['open'];
  const close = Object.assign({}, ...all.map((handlers) => handlers.close)) as (typeof runs)['close'];
  walkXml(xml, part, {
    open(element, parents) {
      const { name, start, end } = element;
      const flow = story.flow();
      const run = flow.runs.at(-1);
      const parent = parents.at(-1);
      if (skipped.has(name)) return 'skip';
      if (parent === 'w:r' && run) flow.child = { from: start, to: end, run: run.place };
      if (parent === 'w:rPr' && run && parents.at(-2) === 'w:r') readFormatting(run.formatting, element, parents);
      if (parent === 'w:pPr' || parent === 'w:numPr') readFormatting(flow.paragraph, element, parents);
      return open[name]?.(element, parents);
    },
    close(name, start, end, parents) {
      close[name]?.(start, end);
      const flow = story.flow();
      if (parents.at(-1) !== 'w:r') return;
      if (flow.child) flow.child.to = end;
      const run = flow.runs.at(-1);
      if (name === 'w:rPr' && run) run.place.properties = end;
    },
    text: (pieces, parents) => runs.text(pieces, parents.at(-1)),
  });
  body.flush();
  return { paragraphs: body.paragraphs, notes: story.ownNotes };
}
