import { judgesWholeText } from '../lint/index.ts';
import { textOffset } from '../readers/index.ts';
import { foldWord, hashSeeds, hashText } from '../text/index.ts';
import type { Problem, TextDocument } from '../types.ts';

/** What names a problem wherever it moves. */
export interface ProblemKeys {
  /** 16 hexadecimal digits: the rule, the concept, the words, and those around them in their paragraph. */
  exact: string;
  /** The same without the words around. */
  loose: string;
  /** The words, folded. */
  words: readonly string[];
}

/** Words that need none around them to be told from others. */
const longEnough = 8;
const around = 3;
/** Characters that hold `around` words, of whatever length. */
const reach = 120;

/**
 * Names for the problems of a document, which stay when lines, paragraphs or the file's format change: they are made of words
 * alone. Two problems can have the same one. A problem of the text as a whole is named by its rule.
 */
export function createProblemKeys({ segments }: TextDocument): (problem: Problem) => ProblemKeys {
  return ({ rule, concept = '', start, end, location }) => {
    const segment = segments[location.paragraph - 1];
    if (judgesWholeText(rule) || !segment) return { exact: hash(rule), loose: rule, words: [] };
    const from = textOffset(segment, start.offset);
    const to = Math.max(from + 1, textOffset(segment, end.offset - 1) + 1);
    const { text } = segment;
    const words = listWords(text.slice(from, to));
    const loose = [rule, concept, ...words].join(' ');
    if (words.length >= longEnough) return { exact: hash(loose), loose, words };
    const before = listWords(text.slice(Math.max(0, from - reach), from)).slice(-around);
    const after = listWords(text.slice(to, to + reach)).slice(0, around);
    return { exact: hash([...before, '[', loose, ']', ...after].join(' ')), loose, words };
  };
}

const listWords = (text: string): string[] => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord);

const hash = (text: string): string => hashSeeds.map((seed) => hashText(text, seed)).join('');
