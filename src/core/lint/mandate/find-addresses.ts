import type { Word } from './stream.ts';

/** Runs that letters and digits give away, whatever the language. */
const shapes: Record<string, RegExp> = {
  EMAIL: /(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?\[at\]\s?|\s\(at\)\s)[\w-]+(?:\.[\w-]+)+/g,
  URL: /\bhttps?:\/\/[^\s)»]+|\bwww\.[^\s)»]+|(?<![@\w.-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:fr|eu|org|com|net|example|uk|gov|ie|info)(?![\w@])(?:\/[^\s)»]*)?/gi,
  PHONE:
    /(?:\+33\s?|\b0)[1-9](?:[\s.\u00a0\u202f-]?\d{2}){4}\b|\b0\d{2,4}[\s\u00a0]\d{3,4}[\s\u00a0]?\d{3,4}\b|\b3\d[\s\u00a0]?\d{2}\b(?=\s*\()/g,
  NUMDATE: /\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)?\d{2}\b|\b20\d{2}-[01]\d-[0-3]\d\b/g,
  POSTCODE: /\b\d{5}\b(?=\s+\p{Lu})|\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b/gu,
  short: /\b(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\b(?!\/)/g,
  time: /\b(?:[01]?\d|2[0-4])\s?(?:h|heures?|:)\s?(?:[0-5]\d)?\b|\b(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?\s?[ap]m\b/gi,
};
const wordShapes: Record<string, RegExp> = {
  day: /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/,
  year: /^(?:19|20)\d{2}$/,
  imperative: /^(?!chez$|assez$|nez$|rez$|allez$)\p{L}{2,}ez$|^(?:faites|dites)$/u,
  num: /^\d+$/,
};

/** What may stand around a run, in characters: a passage is not searched to its end for each of its sentences. */
const margin = 200;

/** The runs of a shape that touch some words. */
function* findRuns(shape: RegExp, text: string, words: readonly Word[]): Generator<{ start: number; end: number }> {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const near = text.slice(0, to + margin);
  shape.lastIndex = Math.max(0, from - margin);
  for (let match = shape.exec(near); match && match.index < to; match = shape.exec(near))
    yield { start: match.index, end: match.index + match[0].length };
}

/** An internet address is one word, whose parts mean nothing: « www.carte-colleges.example » names no map. */
export function mergeAddresses(text: string, words: readonly Word[]): Word[] {
  const merged = [...words];
  for (const name of ['URL', 'EMAIL'])
    for (const { start, end } of findRuns(shapes[name] as RegExp, text, words)) {
      const first = merged.findIndex((word) => word.end > start);
      const after = merged.findLastIndex((word) => word.start < end) + 1;
      const [head, tail] = [merged[first], merged[after - 1]];
      if (!head || !tail || after <= first || head.start >= end) continue;
      merged.splice(first, after - first, { ...head, text: '@', isCapitals: false, end: tail.end });
    }
  return merged;
}

/** Marks addresses, numbers and hours in a stream: `spans.get('EMAIL')`, `spans.get('day')`. */
export function findAddresses(text: string, words: readonly Word[], spans: Map<string, Map<number, number>>): void {
  for (const [name, shape] of Object.entries(shapes)) {
    const found = new Map<number, number>();
    for (const { start, end } of findRuns(shape, text, words)) {
      const first = words.findIndex((word) => word.end > start);
      const last = words.findLastIndex((word) => word.start < end);
      // A run that ends before these words is of the sentence before.
      if (first >= 0 && end > (words[0]?.start ?? 0)) found.set(first, Math.max(first, last) + 1);
    }
    if (found.size > 0) spans.set(name, found);
  }
  for (const [name, shape] of Object.entries(wordShapes)) {
    const found = new Map<number, number>();
    for (const [at, word] of words.entries()) if (shape.test(word.text)) found.set(at, at + 1);
    if (found.size > 0) spans.set(name, found);
  }
}
