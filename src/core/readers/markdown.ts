import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Language } from '../../schema/index.ts';
import type { Segment, SegmentKind } from '../types.ts';
import { isAddress } from './is-address.ts';
import type { ReadSource } from './read-document.ts';
import { ReadError } from './read-error.ts';
import { readMarkdownComments } from './read-markdown-comments.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();

const kinds: Partial<Record<Nodes['type'], SegmentKind>> = {
  heading: 'heading',
  listItem: 'list-item',
  tableCell: 'table-cell',
  blockquote: 'quotation',
};

/** Markdown or MDX. Front matter, code blocks, HTML, imports and expressions are not prose. */
export function readMarkdown(source: string, format: 'markdown' | 'mdx'): ReadSource {
  const root = parse(source, format);
  const segments: Segment[] = [];
  readChildren(root, 'paragraph', source, segments);
  const first = root.children[0];
  const matter = first?.type === 'yaml' ? first.value : '';
  const language = /^lang(?:uage)?:\s*["']?(fr|en)\b/m.exec(matter)?.[1] as Language | undefined;
  const comments = readMarkdownComments(root, source);
  return { segments, comments, ...(language && { language }) };
}

function parse(source: string, format: 'markdown' | 'mdx'): Root {
  try {
    return (format === 'mdx' ? mdx : markdown).parse(source) as Root;
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
    if (child.type === 'text') writer.add(child.value, from, to);
    else if (child.type === 'break') writer.add('\n', from, to);
    else if (child.type === 'inlineCode') {
      // The words are read, so that the sentence stays whole, but no word rule looks at them.
      writer.add(child.value, from, to);
      writer.markSilent(start, writer.length());
    } else readPhrases(child, writer);
    if (child.type === 'link' || child.type === 'linkReference') writer.markLink(start, writer.length());
    if (child.type === 'strong') writer.markBold(start, writer.length());
    if (child.type === 'link' && isBareAddress(child)) writer.markSilent(start, writer.length());
  }
}

/** A link whose words are its own address. */
function isBareAddress(link: Nodes): boolean {
  const [only] = 'children' in link ? link.children : [];
  return only?.type === 'text' && isAddress(only.value);
}
