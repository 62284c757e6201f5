import type { Problem, Segment, TextDocument } from '../../types.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { markProblems } from '../mark-problems.ts';
import type { PageStyle } from './page-style.ts';
import { words } from './words.ts';
import { writeNotes } from './write-notes.ts';

type NumberOf = (problem: Problem) => number;

/** The element that holds segments of these kinds when they follow each other. */
const holders: Partial<Record<Segment['kind'], string>> = { 'list-item': 'ul', quotation: 'blockquote' };

/** The text as it is laid out, each problem marked, its note beside the paragraph. */
export function writeText(
  { segments }: TextDocument,
  problems: readonly Problem[],
  numberOf: NumberOf,
  style: PageStyle,
): string {
  const byParagraph = Map.groupBy(problems, ({ location }) => location.paragraph);
  let html = '';
  let holder: string | undefined;
  let level = style.level;
  let page: number | undefined;
  for (const [index, segment] of segments.entries()) {
    const next = holders[segment.kind];
    const first = segment.pages?.[0]?.[1];
    const turns = first !== undefined && first !== page;
    if (holder && (next !== holder || turns)) html += `</${holder}>\n`;
    if (turns) html += `<p class="page" lang="${style.language}">${words[style.language].page(first)}</p>\n`;
    if (next && (next !== holder || turns)) html += `<${next}>\n`;
    holder = next;
    page = segment.pages?.at(-1)?.[1] ?? page;
    // Headings of the text stand under the page’s own, and never skip a level.
    if (segment.kind === 'heading') level = Math.min(style.level + (segment.level ?? 1), level + 1, 6);
    html += writeSegment(segment, byParagraph.get(index + 1) ?? [], numberOf, { ...style, level });
  }
  return holder ? `${html}</${holder}>\n` : html;
}

function writeSegment(segment: Segment, problems: Problem[], numberOf: NumberOf, style: PageStyle): string {
  const { kind, language } = segment;
  const isItem = kind === 'list-item';
  const name = isItem ? 'div' : kind === 'heading' ? `h${style.level}` : 'p';
  const lang = language ? ` lang="${language}"` : '';
  const words = writeWords(segment, problems, numberOf);
  const open = `${name}${kind === 'table-cell' ? ' class="cell"' : ''}${lang}`;
  if (problems.length === 0) return isItem ? `<li${lang}>${words}</li>\n` : `<${open}>${words}</${name}>\n`;
  const row = `<div class="row"><${open}>${words}</${name}>${writeNotes(problems, numberOf, style)}</div>`;
  return isItem ? `<li>${row}</li>\n` : `${row}\n`;
}

function writeWords(segment: Segment, problems: readonly Problem[], numberOf: NumberOf): string {
  const begun = new Set<Problem>();
  return markProblems(segment, problems)
    .map(({ text, problems: marked, ending }) => {
      const words = escapeMarkup(text);
      if (marked.length === 0) return words;
      const isLong = marked.every(({ excerpt }) => excerpt.length > 80);
      const anchors = marked
        .filter((problem) => !begun.has(problem))
        .map((problem) => `<span id="m${numberOf(problem)}"></span>`);
      for (const problem of marked) begun.add(problem);
      const calls = ending.map(numberOf).map((number) => `<a class="call" href="#n${number}">${number}</a>`);
      return `${anchors.join('')}<mark${isLong ? ' class="long"' : ''}>${words}</mark>${calls.join('')}`;
    })
    .join('');
}
