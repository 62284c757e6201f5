import type { Language } from '../../../../schema/index.ts';
import { gap, type Tokens } from '../../../text/index.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { createWordBits } from '../../word-bits.ts';
import { conditions } from './conditions-words.ts';
import { negationEn, negationFr } from './double-negation-words.ts';
import { openersEn, openersFr } from './enumeration-words.ts';
import { actionFormsEn, carrierFormsEn } from './hidden-verb-forms-en.ts';
import { actionFormsFr, carrierFormsFr } from './hidden-verb-forms-fr.ts';
import { subordinatorsEn, subordinatorsFr } from './nesting-words.ts';
import { passiveEn, passiveFr } from './passive-words.ts';

/** The longest word of each wording stands for it. */
const pivots = (list: string): string =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' ').reduce((a, b) => (b.length > a.length && !/^ils?$/.test(b) ? b : a)))
    .join(' ');

const tables = {
  fr: createWordBits({
    clause: `${subordinatorsFr.opener} ${subordinatorsFr.that}`,
    condition: pivots(conditions.fr),
    be: `${passiveFr.be} ${passiveFr.been}`,
    no: negationFr.no,
    carrier: carrierFormsFr,
    action: actionFormsFr,
    item: `${openersFr.determiner} ${openersFr.of} ${openersFr.to} ${openersFr.place}`,
  }),
  en: createWordBits({
    clause: `${subordinatorsEn.opener} ${subordinatorsEn.that}`,
    condition: pivots(conditions.en),
    be: passiveEn.be,
    no: negationEn.no,
    carrier: carrierFormsEn,
    action: actionFormsEn,
    item: `${openersEn.determiner} ${openersEn.of} ${openersEn.to} ${openersEn.place}`,
  }),
} satisfies Record<Language, unknown>;

/** A word that some rule of sentences looks at. Bits, the same in both languages. */
export const mark: Readonly<Record<keyof typeof tables.fr.bits, number>> = tables.fr.bits;

/** What one walk over the words of a passage tells all rules: most sentences hold too little to be worth a closer look. */
interface Marks {
  passage: Passage | undefined;
  /** Marked words: their places among the tokens and their bits. Those of sentence `i` are `first[i]` to `first[i + 1] - 1`. */
  places: number[];
  bits: number[];
  first: number[];
  /** By sentence: commas before a word that may open an item, and semicolons. */
  commas: number[];
  semicolons: number[];
  /** In the whole passage: labels (« 1° », “a)”), and the marks of all words. */
  labels: number;
  all: number;
}

const marks: Marks = {
  ...{ passage: undefined, places: [], bits: [], first: [], commas: [], semicolons: [] },
  ...{ labels: 0, all: 0 },
};

/** The bits of each word of the passage that is being read. */
let words = new Uint8Array(1 << 12);
const { item } = mark;

/** The marks of a passage, until another one is read. */
export function readMarks(passage: Passage): Readonly<Marks> {
  if (marks.passage === passage) return marks;
  const { tokens, sentences, language } = passage;
  const { gaps, starts, ends, text } = tokens;
  const { places, bits, first, commas, semicolons } = marks;
  if (tokens.count > words.length) words = new Uint8Array(tokens.count * 2);
  const found = words;
  tables[language].readAll(tokens, found);
  let [count, all, labels] = [0, 0, 0];
  for (let index = 0; index < sentences.length; index += 1) {
    const { from, to } = sentences[index] as Sentence;
    let [comma, semicolon] = [0, 0];
    first[index] = count;
    for (let at = from; at < to; at += 1) {
      const word = found[at] as number;
      const before = gaps[at] as number;
      if (before === gap.comma) comma += word & item ? 1 : 0;
      else if (before === gap.stop && at > 0) {
        const end = ends[at - 1] as number;
        if (at > from && isSemicolon(text, end)) semicolon += 1;
        if (end - (starts[at - 1] as number) < 3 && isLabel(text, end)) labels += 1;
      }
      if (word === 0 || word === item) continue;
      places[count] = at;
      bits[count] = word;
      count += 1;
      all |= word;
    }
    commas[index] = comma;
    semicolons[index] = semicolon;
  }
  first[sentences.length] = count;
  marks.passage = passage;
  marks.all = all;
  marks.labels = labels;
  return marks;
}

/** « ; » after a word, or after its closing bracket or a space. */
const isSemicolon = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 59 || text.charCodeAt(end + 1) === 59;

/** « a) », « 2° », « 2 ° ». */
function isLabel(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  return after === 41 || after === 176 || (after === 32 && text.charCodeAt(end + 1) === 176);
}

/** How many words of a sentence carry a mark. */
export function countMarks(passage: Passage, sentence: number, kind: number): number {
  const { bits, first } = readMarks(passage);
  let count = 0;
  for (let i = first[sentence] as number; i < (first[sentence + 1] as number); i += 1)
    if ((bits[i] as number) & kind) count += 1;
  return count;
}

/** What a rule found in a sentence: tokens `first` to `last`. */
interface Find {
  first: number;
  last: number;
}
/** Looks closer at a marked word. */
export type Judge<T extends Find> = (tokens: Tokens, sentence: Sentence, at: number) => T | undefined;

/** What a judge finds at the words of a passage that carry a mark. A find that overlaps the one before it is dropped. */
export function judgeMarks<T extends Find>(passage: Passage, kind: number, judge: Judge<T>): readonly T[] {
  const { places, bits, first, all } = readMarks(passage);
  const finds: T[] = [];
  if (!(all & kind)) return finds;
  const { tokens, sentences } = passage;
  let last = -1;
  for (let index = 0; index < sentences.length; index += 1)
    for (let i = first[index] as number; i < (first[index + 1] as number); i += 1) {
      const at = places[i] as number;
      if (!((bits[i] as number) & kind) || at <= last) continue;
      const find = judge(tokens, sentences[index] as Sentence, at);
      if (!find || find.first <= last) continue;
      finds.push(find);
      last = find.last;
    }
  return finds;
}
