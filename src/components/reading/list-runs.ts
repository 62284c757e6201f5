/** A text node of a block, and where it stands in the block's text. */
export interface TextRun {
  node: Text;
  from: number;
  to: number;
}

/** The text nodes of a block, in order. A block inside it, which `blocks` selects too, has its own. */
export function listRuns(block: Element, blocks: string): TextRun[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const runs: TextRun[] = [];
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(blocks) !== block) continue;
    runs.push({ node, from, to: from + node.length });
    from += node.length;
  }
  return runs;
}
