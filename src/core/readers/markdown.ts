import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Language } from '../../schema/index.ts';
import type { Segment, SegmentKind } from '../types.ts';
import { createBoundedAcorn } from './create-bounded-acorn.ts';
import { isAddress } from './is-address.ts';
import type { ReadSource } from './read-document.ts';
import { ReadError } from './read-error.ts';
import { readMarkdownComments } from './read-markdown-comments.ts';
import { refuseTangled } from './refuse-tangled.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(leaveAddresses)
  .freeze();

/**
 * Bare addresses are found here instead (see `markAddresses`): the grammar takes a minute where brackets stay open, and what it
 * then finds after parsing no longer knows its place.
 */
function leaveAddresses(this: Processor): void {
  const data = this.data();
  for (const extension of (data.fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
}

const kinds: Partial<Record<Nodes['type'], SegmentKind>> = {
  heading: 'heading',
  listItem: 'list-item',
  tableCell: 'table-cell',
  blockquote: 'quotation',
};

/** Markdown or MDX. Front matter, code blocks, HTML, imports and expressions are not prose. */
export function readMarkdown(source: string, format: 'markdown' | 'mdx'): ReadSource {
  refuseTangled(source);
  const root = parse(source, format);
  const segments: Segment[] = [];
  try {
    readChildren(root, 'paragraph', source, segments);
  } catch (error) {
    throw error instanceof RangeError ? new ReadError('syntax', '1:1 marks inside one another') : error;
  }
  const first = root.children[0];
  const matter = first?.type === 'yaml' ? first.value : '';
  const language = /^lang(?:uage)?:\s*["']?(fr|en)\b/m.exec(matter)?.[1] as Language | undefined;
  const comments = readMarkdownComments(root, source);
  return { segments, comments, ...(language && { language }) };
}

function parse(source: string, format: 'markdown' | 'mdx'): Root {
  try {
    const reader =
      format === 'mdx' ? markdown().use(remarkMdx, { acorn: createBoundedAcorn(source.length) }) : markdown;
    return reader.parse(source) as Root;
  } catch (error) {
    const { line, column, reason, message } = error as {
      line?: number;
      column?: number;
      reason?: string;
      message: string;
    };
    throw new ReadError('syntax', `${line ? `${line}:${column} ` : ''}${reason ?? message}`);
  }
}

/** Blocks: a quotation stays one all the way down, and a paragraph takes the kind of what holds it. */
function readChildren(parent: Nodes, inherited: SegmentKind, source: string, segments: Segment[]): void {
  if (!('children' in parent)) return;
  for (const child of parent.children as Nodes[]) {
    const kind = inherited === 'quotation' ? inherited : (kinds[child.type] ?? inherited);
    if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
      const writer = createSegmentWriter(source);
      readPhrases(child, writer);
      const segment = writer.finish(child.type === 'heading' ? { kind, level: child.depth } : { kind });
      if (segment) segments.push(segment);
    } else readChildren(child, kind, source, segments);
  }
}

function readPhrases(parent: Nodes, writer: SegmentWriter): void {
  if (!('children' in parent)) return;
  for (const child of parent.children as Nodes[]) {
    const start = writer.length();
    const from = child.position?.start.offset ?? 0;
    const to = child.position?.end.offset ?? from;
    if (child.type === 'text') {
      writer.add(child.value, from, to);
      if (parent.type !== 'link') markAddresses(child.value, start, writer);
    }
    if (child.type === 'break') writer.add('\n', from, to);
    else if (child.type === 'inlineCode') {
      // The words are read, so that the sentence stays whole, but no word rule looks at them.
      writer.add(child.value, from, to);
      writer.markSilent(start, writer.length());
    } else if (child.type !== 'text') readPhrases(child, writer);
    if (child.type === 'link' || child.type === 'linkReference') writer.markLink(start, writer.length());
    if (child.type === 'strong') writer.markBold(start, writer.length());
    if (child.type === 'link' && isBareAddress(child)) writer.markSilent(start, writer.length());
  }
}

/** Addresses that stand in a text as they are. */
function markAddresses(text: string, start: number, writer: SegmentWriter): void {
  if (!/@|www\.|:\/\//.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/[^\s()<>«»“”"[\]]+/g)) {
    if (!isAddress(word)) continue;
    let end = index + word.length;
    while (/[.,;:!?*_~]/.test(text.charAt(end - 1))) end -= 1;
    writer.markSilent(start + index, start + end);
    writer.markLink(start + index, start + end);
  }
}

/** A link whose words are its own address. */
function isBareAddress(link: Nodes): boolean {
  const [only] = 'children' in link ? link.children : [];
  return only?.type === 'text' && isAddress(only.value);
}
