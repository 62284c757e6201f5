import type { Choice, Edge, Element, Pattern } from './pattern.ts';

/** A word of a stream: normalised, without the articles around it. */
export interface Word {
  text: string;
  /** Written in capitals: accents may be missing. */
  isCapitals: boolean;
  /** What stands before it: 0 nothing, 1 a comma or a bracket, 2 the end of a clause. */
  mark: 0 | 1 | 2;
  /** Offsets in the passage’s text. */
  start: number;
  end: number;
}

/** Words with the runs that belong to a class: `spans.get('DATE')?.get(3)` is where the date that begins at word 3 ends. */
export interface Stream {
  words: readonly Word[];
  spans: Map<string, Map<number, number>>;
}

/** Words `start` to `end - 1` of a stream. */
export interface Match {
  start: number;
  end: number;
}

/** Every place where a pattern holds, at most one a starting word, the shortest reading. */
export function findMatches({ elements, needs }: Pattern, stream: Stream): Match[] {
  const found: Match[] = [];
  if (!needs.every((names) => names.some((name) => stream.spans.has(name)))) return found;
  for (let start = 0; start < stream.words.length; start += 1) {
    const end = matchFrom(elements, 0, stream, start);
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** Where the elements from `index` on end when they begin at word `at`; -1 when they don’t hold there. */
export function matchFrom(elements: readonly Element[], index: number, stream: Stream, at: number): number {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'one') return matchOne(elements, index, stream, at);
  if (element.kind === 'gap') return matchGap(elements, index, stream, at);
  if (element.kind === 'not') {
    const isFree = at < stream.words.length && !begins(element.choice, stream, at);
    return isFree ? matchFrom(elements, index + 1, stream, at + 1) : -1;
  }
  return isThere[element.kind](stream.words[at]?.mark, at) ? matchFrom(elements, index + 1, stream, at) : -1;
}

const isThere: Record<Edge, (mark: Word['mark'] | undefined, at: number) => boolean> = {
  start: (mark, at) => at === 0 || mark === 2,
  end: (mark) => mark !== 0,
  mark: (mark) => mark === 2,
  comma: (mark) => mark === 1 || mark === 2,
};

function matchOne(elements: readonly Element[], index: number, stream: Stream, at: number): number {
  const { choice, isOptional } = elements[index] as Element;
  if (at < stream.words.length) {
    if (choice.isAny || isWord(choice, stream.words[at] as Word)) {
      const end = matchFrom(elements, index + 1, stream, at + 1);
      if (end >= 0) return end;
    }
    for (const names of choice.runs) {
      const next = endOfRuns(names, stream, at);
      const end = next < 0 ? -1 : matchFrom(elements, index + 1, stream, next);
      if (end >= 0) return end;
    }
  }
  return isOptional ? matchFrom(elements, index + 1, stream, at) : -1;
}

function matchGap(elements: readonly Element[], index: number, stream: Stream, at: number): number {
  const { most, crosses, choice } = elements[index] as Element;
  let next = at;
  for (let step = 0; step <= most && next < stream.words.length; step += 1) {
    // The end of a clause stops the gap, unless what follows asks for it: « … ou un café : votez ».
    if (!crosses && stream.words[next]?.mark === 2)
      return elements[index + 1]?.kind === 'mark' ? matchFrom(elements, index + 1, stream, next) : -1;
    const end = matchFrom(elements, index + 1, stream, next);
    if (end >= 0) return end;
    if (begins(choice, stream, next)) return -1;
    next = stepOver(stream, next);
  }
  return -1;
}

const single = ['RANGE', 'DATE', 'URL', 'EMAIL', 'time'];

/** A date or an address counts as one word. */
function stepOver({ spans }: Stream, at: number): number {
  let end = at + 1;
  for (const name of single) end = Math.max(end, spans.get(name)?.get(at) ?? 0);
  return end;
}

/** Whether a word or a run that a choice allows begins at word `at`. */
function begins(choice: Choice, stream: Stream, at: number): boolean {
  const word = stream.words[at];
  if (!word) return false;
  return choice.isAny || isWord(choice, word) || choice.runs.some((names) => endOfRuns(names, stream, at) >= 0);
}

function isWord({ words, prefixes, folded }: Choice, { text, isCapitals }: Word): boolean {
  if (words.has(text) || prefixes.some((prefix) => text.startsWith(prefix))) return true;
  return isCapitals && (folded.words.has(text) || folded.prefixes.some((prefix) => text.startsWith(prefix)));
}

/** Where runs of all these classes that begin at word `at` end, the longest; -1 when one is missing. */
function endOfRuns(names: readonly string[], { spans }: Stream, at: number): number {
  let last = -1;
  for (const name of names) {
    const end = spans.get(name)?.get(at);
    if (end === undefined) return -1;
    last = Math.max(last, end);
  }
  return last;
}
