/** Each use of a word becomes a link, as its first use is in the page: loaded when the reader asks for it. */
import type { LexiconEntry } from '../../core/index.ts';
import { buildLexicon } from '../../core/lexicon/index.ts';
import { findUses } from '../../core/markdown/index.ts';
import type { Language } from '../../schema/index.ts';
import { addMeaning } from './add-meaning.ts';
import { create } from './create-element.ts';
import { readingChange, wantsEveryUse } from './shown-reading.ts';
import { loadWords } from './word-list.ts';

const blocks = 'main :is(p, li, dd, td)';
/** Where words aren't explained: links, what people press, headings, quotations, sources. */
const silent =
  'a, button, label, summary, dfn, h1, h2, h3, h4, code, q, cite, blockquote:not(.official blockquote), nav, form, .sources, .meta, .asked, .tags';

let added: HTMLElement[] = [];
let isBusy = false;

async function showEverywhere(): Promise<void> {
  const isWanted = wantsEveryUse();
  if (isBusy || isWanted === added.length > 0) return;
  if (!isWanted) {
    for (const link of added) link.replaceWith(link.textContent);
    added = [];
    return;
  }
  isBusy = true;
  try {
    const words = await loadWords();
    const language = document.documentElement.lang as Language;
    const lexicon = buildLexicon(words, language);
    const find = (text: string) =>
      findUses(text, lexicon, language).filter(({ entry }) => entry.help !== location.pathname);
    added = [...document.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => linkUses(block, find));
  } finally {
    isBusy = false;
  }
  if (added.length > 0) document.dispatchEvent(new Event(readingChange));
}

/** Makes a link of each use of a word in a block, the last first so that the places of the others hold. */
function linkUses(block: HTMLElement, find: (text: string) => { entry: LexiconEntry; start: number; end: number }[]) {
  const runs = listRuns(block);
  const links: HTMLElement[] = [];
  for (const { entry, start, end } of find(runs.map(({ node }) => node.data).join('')).reverse()) {
    const run = runs.find((one) => start >= one.from && end <= one.to);
    if (!run || run.isSilent) continue;
    const words = run.node.splitText(start - run.from);
    words.splitText(end - start);
    const link = create('a', { className: 'term', href: entry.help }, [words.data]);
    link.dataset.term = entry.id;
    words.replaceWith(link);
    addMeaning(entry);
    links.push(link);
  }
  return links;
}

/** The text nodes of a block, with where each stands in its text. A block inside it has its own. */
function listRuns(block: HTMLElement) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const runs: { node: Text; from: number; to: number; isSilent: boolean }[] = [];
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(blocks) !== block) continue;
    const isForeign = parent.closest<HTMLElement>('[lang]')?.lang !== document.documentElement.lang;
    runs.push({ node, from, to: from + node.length, isSilent: isForeign || parent.closest(silent) !== null });
    from += node.length;
  }
  return runs;
}

void showEverywhere();
document.addEventListener(readingChange, () => void showEverywhere());
