/** Each use of a word becomes a link, as its first use is in the page: loaded when the reader asks for it. */
import type { LexiconEntry } from '../../core/index.ts';
import { buildLexicon } from '../../core/lexicon/index.ts';
import { findUses } from '../../core/markdown/index.ts';
import type { Language } from '../../schema/index.ts';
import { addMeaning } from './add-meaning.ts';
import { create } from './create-element.ts';
import { listRuns, type TextRun } from './list-runs.ts';
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
  const runs = listRuns(block, blocks);
  const links: HTMLElement[] = [];
  for (const { entry, start, end } of find(runs.map(({ node }) => node.data).join('')).reverse()) {
    const run = runs.find((one) => start >= one.from && end <= one.to);
    if (!run || isSilent(run)) continue;
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

/** True where words aren't explained. */
function isSilent({ node }: TextRun): boolean {
  const isForeign = node.parentElement?.closest<HTMLElement>('[lang]')?.lang !== document.documentElement.lang;
  return isForeign || node.parentElement?.closest(silent) !== null;
}

void showEverywhere();
document.addEventListener(readingChange, () => void showEverywhere());
