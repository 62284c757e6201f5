import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Language } from '../../schema/index.ts';
import type { Comment, Segment, SegmentKind } from '../types.ts';
import { readComment } from './read-comment.ts';
import type { ReadSource } from './read-document.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What no reader reads as prose. */
const skipped = new Set(
  'head script style template noscript nav svg math iframe object audio video canvas select textarea datalist pre'.split(
    ' ',
  ),
);
/** Elements that run inside a sentence; every other one begins and ends a segment. */
const phrasing = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img input button'.split(
    ' ',
  ),
);
const silent = new Set(['code', 'kbd', 'samp', 'var', 'q', 'cite', 'del']);
const kinds: Record<string, SegmentKind> = {
  li: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quotation',
};

interface Surroundings {
  kind: SegmentKind;
  level?: number;
  language?: Language;
}

/**
 * HTML, whole page or fragment. `lang` is followed; hidden parts, menus, code and scripts are left out. What remains to be
 * read is kept in a list of our own: a page may nest deeper than the call stack.
 */
export function readHtml(source: string): ReadSource {
  const root = parse(source, { sourceCodeLocationInfo: true });
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  const waiting: (() => void)[] = [];
  let writer = createSegmentWriter(source);
  const close = (around: Surroundings): void => {
    const segment = writer.finish(around);
    if (segment) segments.push(segment);
    if (writer.length() > 0) writer = createSegmentWriter(source);
  };
  const readChildren = (nodes: readonly Node[], around: Surroundings): void => {
    for (const node of [...nodes].reverse()) waiting.push(() => readNode(node, around));
  };
  const readNode = (node: Node, around: Surroundings): void => {
    if (node.nodeName === '#text' && 'value' in node) addText(node, writer);
    else if (node.nodeName === '#comment') comments.push(...readComment(source, ...placeOf(node), ['<!--', '-->']));
    else if (!('tagName' in node) || isSkipped(node)) return;
    else if (node.tagName === 'br') writer.add('\n', ...placeOf(node));
    else if (phrasing.has(node.tagName)) readPhrase(node, around);
    else {
      const inside = enter(node, around);
      close(around);
      waiting.push(() => close(inside));
      readChildren(node.childNodes, inside);
    }
  };
  const readPhrase = (node: Element, around: Surroundings): void => {
    const [own, start] = [writer, writer.length()];
    // Foreign words are read with their sentence, but no word rule of the sentence's language judges them.
    const isForeign = (languageOf(node) ?? around.language) !== around.language;
    waiting.push(() => {
      if (isForeign || silent.has(node.tagName)) own.markSilent(start, own.length());
      if (isNamed(node)) own.markLink(start, own.length());
      else if (explains(node)) own.markExplained(start, own.length());
      if (node.tagName === 'b' || node.tagName === 'strong') own.markBold(start, own.length());
    });
    readChildren(node.childNodes, around);
  };
  readChildren(root.childNodes as Node[], { kind: 'paragraph' });
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
  close({ kind: 'paragraph' });
  const page = root.childNodes.find((node): node is Element => node.nodeName === 'html');
  const language = page && languageOf(page);
  return { segments, comments, ...(language && { language }) };
}

/** A link whose name is its words; an `aria-label` would be read instead of them. */
const isNamed = (node: Element): boolean =>
  node.tagName === 'a' &&
  attribute(node, 'href') !== undefined &&
  !attribute(node, 'aria-label') &&
  !attribute(node, 'aria-labelledby');

const explains = (node: Element): boolean =>
  node.tagName === 'a' || node.tagName === 'dfn' || (node.tagName === 'abbr' && Boolean(attribute(node, 'title')));

function addText(node: DefaultTreeAdapterTypes.TextNode, writer: SegmentWriter): void {
  const place = node.sourceCodeLocation;
  if (place) writer.add(node.value, place.startOffset, place.endOffset);
}

const placeOf = (node: Node): [number, number] => {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  return [startOffset, endOffset];
};

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

const isSkipped = (node: Element): boolean =>
  skipped.has(node.tagName) ||
  attribute(node, 'hidden') !== undefined ||
  attribute(node, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');

function languageOf(node: Element): Language | undefined {
  const code = attribute(node, 'lang')?.slice(0, 2).toLowerCase();
  return code === 'fr' || code === 'en' ? code : undefined;
}

function enter(node: Element, around: Surroundings): Surroundings {
  const language = languageOf(node) ?? around.language;
  const stated = language ? { language } : {};
  if (around.kind === 'quotation') return { kind: 'quotation', ...stated };
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level) return { kind: 'heading', level: Number(level), ...stated };
  const isBlock = ['section', 'article', 'main', 'aside', 'body'].includes(node.tagName);
  const kind = kinds[node.tagName] ?? (isBlock ? 'paragraph' : around.kind);
  return { kind, ...(kind === 'heading' && around.level && { level: around.level }), ...stated };
}
