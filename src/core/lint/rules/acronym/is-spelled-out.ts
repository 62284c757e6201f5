import { foldWord, type Tokens } from '../../../text/index.ts';
import { findLast, isWithin } from '../../ranges.ts';
import type { Passage } from '../../rule.ts';

/** Words that an acronym passes over: « Commission nationale du débat public ». */
const small = new Set(
  'a an and au aux d de des du en et for in l la le les of on ou par pour s sur the to un une'.split(' '),
);
const fullNameAfter = /^[\s\u00a0]*[»”]?[\s\u00a0]*\(([^()]{8,200})\)/;
const bracketedAlone = /\([\s\u00a0]*(?:(?:ci-après|dit|dite|ou|l[’']|la|le|or|the)[\s\u00a0]*)*[«“"]?[\s\u00a0]*$/i;

/** Whether the acronym at token `at` is spelled out beside it, in either order. */
export function isSpelledOut(passage: Passage, at: number): boolean {
  const { text, tokens, sentences, explained } = passage;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  if (isWithin(explained, start, end)) return true;
  const letters = foldWord(text.slice(start, end));
  const { from, to } = sentences[findLast(sentences, (one) => one.start <= start)] ?? { from: 0, to: tokens.count };
  const reach = letters.length * 3 + 4;
  const before = wordsOf(tokens, Math.max(from, at - reach), at);
  const after = wordsOf(tokens, at + 1, Math.min(to, at + reach));
  if (matchesInitials(before, letters) || matchesInitials(after, letters)) return true;
  const inside = fullNameAfter.exec(text.slice(end, end + 210))?.[1] ?? '';
  if (
    inside.split(/[\s\u00a0]+/).length >= 3 &&
    /^\p{L}/u.test(inside) &&
    !/^(?:cf|voir|see|article|art)\b/i.test(inside)
  )
    return true;
  return bracketedAlone.test(text.slice(Math.max(0, start - 24), start)) && isName(before, letters);
}

const wordsOf = ({ table, ids }: Tokens, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => table.surfaces[ids[from + index] as number] ?? '');

/** Whether words begin with the letters in turn; small words may be passed over, and one other word. */
function matchesInitials(words: readonly string[], letters: string): boolean {
  return words.some((_, first) => {
    let letter = 0;
    let passed = 0;
    for (let at = first; at < words.length && letter < letters.length; at += 1) {
      const word = foldWord(words[at] ?? '');
      if (word[0] === letters[letter]) letter += 1;
      else if (letter === 0 || (!small.has(word) && ++passed > 1)) return false;
    }
    return letter === letters.length;
  });
}

/** A name in another language or with inner letters: « Agence de la transition écologique (ADEME) ». */
function isName(words: readonly string[], letters: string): boolean {
  const near = words.slice(-8);
  return (
    near.some((word, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word)) ||
    near.some((word) => foldWord(word)[0] === letters[0] && !small.has(foldWord(word)))
  );
}
