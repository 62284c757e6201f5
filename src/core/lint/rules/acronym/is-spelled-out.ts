import { foldWord, type Tokens } from '../../../text/index.ts';
import { findLast, isWithin } from '../../ranges.ts';
import type { Passage } from '../../rule.ts';

/** Words that an acronym passes over: « Commission nationale du débat public ». */
const small = new Set(
  'a an and au aux d de des du en et for in l la le les of on ou par pour s sur the to un une'.split(' '),
);
const parenthesisAfter = /^[\s\u00a0]*[»”"]?[\s\u00a0]*\(([^()]{3,200})\)/;
/** Where an acronym is added to a name: in brackets, alone or after another. */
const inBrackets =
  /[([][\s\u00a0]*(?:(?:ci-après|dite?|ou|l[’']|la|le|or|the)[\s\u00a0]*)*[«“"]?[\s\u00a0]*(?:\p{Lu}[\p{L}.-]+[\s\u00a0]*(?:,|\/|-|ou|et|or|and)[\s\u00a0]*){0,2}$/u;
const isCalled =
  /(?:^|[\s,])(?:dite?s?|dénommée?s?|appelée?s?|nommée?s?|intitulée?s?|sous le sigle|known as|called)[\s\u00a0]*[«“"]?[\s\u00a0]*$/;
/** « NP est le nombre de points », at the start of a sentence and without an article: the sentence says what it stands for. */
const isStatedAfter = /^[\s\u00a0]*(?:est (?:l[ea’']|un|égal|fixé)|désigne|correspond|représente|égale?\b|[=:])/;

/** « IRA (780-1 400 nanomètres) » gives its measure, « IFIP-Institut du porc » its name. */
const isGivenBeside = /^(?: \(\d|-\p{Lu}\p{Ll})/u;

/** Whether the acronym at token `at` is spelled out beside it, in either order. */
export function isSpelledOut(passage: Passage, at: number): boolean {
  const { text, tokens, sentences, explained } = passage;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  if (isWithin(explained, start, end)) return true;
  const letters = foldWord(text.slice(start, end));
  const sentence = sentences[findLast(sentences, (one) => one.start <= start)];
  const { from, to } = sentence ?? { from: 0, to: tokens.count };
  const reach = letters.length * 3 + 4;
  const before = wordsOf(tokens, Math.max(from, at - reach), at);
  const after = wordsOf(tokens, at + 1, Math.min(to, at + reach));
  if (matchesInitials(before, letters) || matchesInitials(after, letters)) return true;
  const following = text.slice(end, end + 210);
  if (isNamedAfter(parenthesisAfter.exec(following)?.[1] ?? '', letters)) return true;
  if (isGivenBeside.test(following) || (at === from && isStatedAfter.test(following))) return true;
  const added = text.slice(Math.max(0, start - 40), start);
  const place = (isCalled.exec(added) ?? inBrackets.exec(added))?.index;
  if (place === undefined) return false;
  // Other acronyms of the same brackets are no part of the name.
  const outside = before.filter(
    (_, index) => (tokens.starts[at - before.length + index] as number) < start - added.length + place,
  );
  return isName(outside, letters) || holdsInitials(outside, letters);
}

const wordsOf = ({ table, ids }: Tokens, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => table.surfaces[ids[from + index] as number] ?? '');

/** A parenthesis that gives the name: three words or more, or for two letters one name (« NL (Pays-Bas) »). */
function isNamedAfter(inside: string, letters: string): boolean {
  if (!/^\p{L}/u.test(inside) || /^(?:cf|voir|see|article|art)\b/i.test(inside)) return false;
  return (
    inside.split(/[\s\u00a0]+/).length >= 3 || (letters.length === 2 && /^\p{Lu}[\p{Ll}\p{Lu}’' -]+$/u.test(inside))
  );
}

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

/** Whether most letters begin one of the words, in any order: « structures contre les chutes d’objets (FOPS) ». */
function holdsInitials(words: readonly string[], letters: string): boolean {
  const initials = words.map((word) => foldWord(word)[0]);
  let held = 0;
  for (const letter of letters) {
    const place = initials.indexOf(letter);
    if (place < 0) continue;
    initials.splice(place, 1);
    held += 1;
  }
  return held >= 2 && held >= letters.length * 0.6;
}

/** A name in another language or with inner letters: « Agence de la transition écologique (ADEME) ». */
function isName(words: readonly string[], letters: string): boolean {
  const near = words.slice(-8);
  return (
    near.some((word, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word)) ||
    near.some((word) => foldWord(word)[0] === letters[0] && !small.has(foldWord(word)))
  );
}
