import type { Anchor, Place } from '../../types.ts';
import { createTag } from './create-tag.ts';

/** A comment's number and the stretch of the document's text that it speaks of. */
export interface Hanging {
  id: number;
  start: number;
  end: number;
}

/** What is put into the XML at a place, instead of what stands there until another. */
interface Edit {
  at: number;
  until: number;
  text: string;
}

/** A place in the XML where comments end and begin; it cuts a run in two when it stands inside one. */
interface Cut {
  at: number;
  place: Place;
  isInside: boolean;
  ends: number[];
  starts: number[];
}

/**
 * The body of a Word file with the marks of comments in it. A comment that begins or ends inside a run cuts it in two runs of
 * the same look. `anchors` are ascending and don't overlap.
 */
export function hangComments(
  xml: string,
  anchors: readonly Anchor[],
  comments: readonly Hanging[],
  namespace: string,
): string {
  const cuts = new Map<number, Cut>();
  const cutAt = (anchor: Anchor, offset: number, isEnd: boolean): Cut => {
    const found = findCut(xml, anchor, offset, isEnd);
    const known = cuts.get(found.at) ?? found;
    cuts.set(found.at, known);
    return known;
  };
  for (const { id, start, end } of comments) {
    const [first, last] = [findAnchor(anchors, start), findAnchor(anchors, end - 1)];
    if (first) cutAt(first, start, false).starts.push(id);
    if (last) cutAt(last, end, true).ends.push(id);
  }
  return applyEdits(xml, [
    ...keepSpaces(cuts.values()),
    ...[...cuts.values()].map((cut) => toEdit(xml, cut, namespace)),
  ]);
}

/** The anchor that holds a character of the text, or the last one before it. */
export function findAnchor(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return anchors[low];
}

/** Outside the run when nothing of it stands on that side; otherwise between two of its elements, or inside letters. */
function findCut(xml: string, { start, end, place }: Anchor, offset: number, isEnd: boolean): Cut {
  const { from, to, run, text } = place;
  const areLetters = text && to - from === end - start;
  let at = areLetters ? from + Math.max(0, Math.min(to - from, offset - start)) : isEnd ? to : from;
  if (text && at <= text.from) at = text.start;
  else if (text && at >= text.to) at = text.end;
  const isFirst = xml.slice(run.properties, at).trim() === '';
  const isLast = xml.slice(at, run.tail).trim() === '';
  return {
    at: isFirst ? run.start : isLast ? run.end : at,
    place,
    isInside: !isFirst && !isLast,
    ends: [],
    starts: [],
  };
}

function toEdit(xml: string, { at, place, isInside, ends, starts }: Cut, namespace: string): Edit {
  const { run } = place;
  const name = nameAt(xml, run.start);
  const prefix = name.includes(':') ? name.replace(/:.*/, ':') : '';
  const mark = (element: string, id: number) => createTag(prefix, namespace, element, { id }, '');
  const call = (id: number) => `<${name}>${mark('commentReference', id)}</${name}>`;
  const marks = [
    ...ends.map((id) => mark('commentRangeEnd', id) + call(id)),
    ...starts.map((id) => mark('commentRangeStart', id)),
  ].join('');
  if (!isInside) return { at, until: at, text: marks };
  const letters = lettersAt(place, at);
  const [close, open] = letters ? [`</${letters.name}>`, `<${letters.name} xml:space="preserve">`] : ['', ''];
  return { at, until: at, text: `${close}</${name}>${marks}${xml.slice(run.start, run.properties)}${open}` };
}

const nameAt = (xml: string, at: number): string => /[^<\s/>]+/.exec(xml.slice(at, at + 100))?.[0] ?? '';

/** The text element that a place stands inside, if any. */
const lettersAt = ({ text }: Place, at: number): Place['text'] =>
  text && at > text.from && at < text.to ? text : undefined;

/** Word drops the spaces at the ends of text unless told to keep them: a cut makes new ends. */
function keepSpaces(cuts: Iterable<Cut>): Edit[] {
  const edits = new Map<number, Edit[]>();
  for (const { at, place, isInside } of cuts) {
    const letters = isInside ? lettersAt(place, at) : undefined;
    if (!letters) continue;
    const { name, start, from, to, end } = letters;
    const open = { at: start, until: from, text: `<${name} xml:space="preserve">` };
    edits.set(start, [open, { at: to, until: end, text: `</${name}>` }]);
  }
  return [...edits.values()].flat();
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at || a.until - b.until)) {
    pieces.push(xml.slice(at, edit.at), edit.text);
    at = edit.until;
  }
  return [...pieces, xml.slice(at)].join('');
}
