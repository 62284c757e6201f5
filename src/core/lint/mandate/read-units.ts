import type { Passage } from '../rule.ts';
import { findAddresses, mergeAddresses } from './find-addresses.ts';
import { readWords } from './read-words.ts';
import type { Stream, Word } from './stream.ts';
import { tagWords } from './tag-words.ts';
import type { Unit } from './unit.ts';

type Part = Stream & { words: Word[] };

/** No sentence that people can read is longer, and no announcement. */
const most = { own: 160, announcement: 24, title: 6 };

/** Reads passages in order, keeping what announces the sentences to come. One reader a document. */
export function createUnitReader() {
  let heading: Part = empty();
  let lead: Part = empty();
  let cells: Part = empty();
  let isListBefore = false;
  let last: { passage: Passage; units: readonly Unit[] } | undefined;
  const read = (passage: Passage): readonly Unit[] => {
    const { kind } = passage.segment;
    const units: Unit[] = [];
    if (kind === 'heading' || (kind === 'paragraph' && isListBefore)) lead = empty();
    isListBefore = kind === 'list-item';
    if (kind !== 'table-cell') cells = empty();
    let question = empty();
    let before = empty();
    let title = empty();
    for (const { start, end, from, to } of passage.sentences) {
      const own = readPart(passage, from, Math.min(to, from + most.own));
      if (own.words.length === 0) continue;
      const announcement =
        kind === 'heading'
          ? empty()
          : [heading, lead, cells, title, question, goesOn(own) ? before : empty()].reduce(join, empty());
      const stream = join(announcement, own);
      tagWords(stream, passage.language);
      const closing = findClosing(passage.text, start, end);
      const isQuestion = closing === '?';
      units.push({
        passage,
        start,
        end,
        stream,
        own: announcement.words.length,
        isQuestion,
        isExclaimed: closing === '!',
      });
      question = isQuestion ? own : empty();
      before = own;
      if (start === passage.sentences[0]?.start && isTitle(own)) title = own;
      if (kind === 'heading') heading = own;
      else if (kind === 'table-cell') cells = clip(join(cells, own));
      else if (closing === ':') lead = own;
      else if (kind === 'paragraph') lead = isQuestion ? own : empty();
    }
    return units;
  };
  return (passage: Passage): readonly Unit[] => {
    if (last?.passage !== passage) last = { passage, units: read(passage) };
    return last.units;
  };
}

/** « Les dates. Du 3 au 28 mars. »: a first sentence without a verb announces the others. */
const isTitle = ({ words }: Part): boolean => words.length <= most.title && !words.some(({ text }) => verbs.test(text));
const verbs = /^(?:est|sont|sera|seront|a|ont|is|are|will|has|have|can|peut|peuvent)$/;

/** « Elle sera affichée en mairie »: the sentence goes on with what the one before it named. */
const goesOn = ({ words }: Part): boolean =>
  /^(?:elles?|ils?|celles?|celui|ceux|it|they|this|these)$/.test(words[0]?.text ?? '');

/** The last mark of a sentence, before what closes a quotation or a bracket. */
function findClosing(text: string, start: number, end: number): string {
  let last = end - 1;
  while (last >= start && /[\s»”"’)\]*_]/u.test(text.charAt(last))) last -= 1;
  return last < start ? '' : text.charAt(last);
}

const empty = (): Part => ({ words: [], spans: new Map() });

/** The words of a sentence, with its addresses and links. */
function readPart(passage: Passage, from: number, to: number): Part {
  const words = mergeAddresses(passage.text, readWords(passage, from, to));
  const spans: Part['spans'] = new Map();
  if (words.length === 0) return { words, spans };
  findAddresses(passage.text, words, spans);
  const links = new Map<number, number>();
  for (const [start, end] of passage.explained) {
    const last = words.findLastIndex((word) => word.end <= end);
    for (let at = last; at >= 0 && (words[at]?.start ?? 0) >= start; at -= 1) links.set(at, last + 1);
  }
  if (links.size > 0) spans.set('LINK', links);
  return { words, spans };
}

/** One part after the other, a strong mark between them. */
function join(first: Part, second: Part): Part {
  const head = clip(first);
  if (head.words.length === 0) return { words: [...second.words], spans: new Map(second.spans) };
  const shift = head.words.length;
  const words = [...head.words, ...second.words.map((word, at) => (at === 0 ? { ...word, mark: 2 as const } : word))];
  const spans: Part['spans'] = new Map([...head.spans].map(([name, runs]) => [name, new Map(runs)]));
  for (const [name, runs] of second.spans) {
    const all = spans.get(name) ?? new Map<number, number>();
    for (const [start, end] of runs) all.set(start + shift, end + shift);
    spans.set(name, all);
  }
  return { words, spans };
}

/** The last words of an announcement: those that stand nearest. */
function clip(part: Part): Part {
  const cut = part.words.length - most.announcement;
  if (cut <= 0) return part;
  const spans = [...part.spans].map(([name, runs]) => {
    const kept = [...runs].filter(([start]) => start >= cut).map(([start, end]) => [start - cut, end - cut] as const);
    return [name, new Map(kept)] as const;
  });
  return { words: part.words.slice(cut), spans: new Map(spans) };
}
