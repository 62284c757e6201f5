import { cleanWord, normalizeWord, stripAccents } from '../text/index.ts';

/** One inflected word and the sets that hold it. */
interface Member {
  word: string;
  sets: number[];
}

/** Sets of words that stand for one another at one place of a form: { budget, budgets }. Numbered from 1. */
export interface WordSets {
  numbers: Map<string, number>;
  /** Members by key without accents. */
  members: Map<string, Member[]>;
}

export const createWordSets = (): WordSets => ({ numbers: new Map(), members: new Map() });

/** Number of a set of normalised words. Equal sets share a number. */
export function numberSet(sets: WordSets, words: Iterable<string>): number {
  const sorted = [...new Set(words)].sort();
  const name = sorted.join(' ');
  const known = sets.numbers.get(name);
  if (known) return known;
  const number = sets.numbers.size + 1;
  sets.numbers.set(name, number);
  for (const word of sorted) addMember(sets, word, number);
  return number;
}

function addMember(sets: WordSets, word: string, number: number): void {
  const key = stripAccents(word);
  const list = sets.members.get(key) ?? [];
  sets.members.set(key, list);
  const member = list.find((candidate) => candidate.word === word);
  if (member) member.sets.push(number);
  else list.push({ word, sets: [number] });
}

const none: readonly number[] = [];

/** The sets to which a word of a text belongs, as it is written there: accents decide. */
export function findSets(sets: WordSets, surface: string): readonly number[] {
  const word = normalizeWord(surface);
  const members = sets.members.get(stripAccents(word));
  if (!members) return none;
  const agreeing = members.filter((member) => isSameWord(word, member.word, surface));
  if (agreeing.length === 0) return none;
  return [...new Set(agreeing.flatMap((member) => member.sets))];
}

/**
 * True when a text's word may be this form. « Etat » is « État » and « DECRET » is « décret », because capital letters often
 * lose their accents; « peche » isn't « pêche », and an accent that is written is never ignored.
 */
function isSameWord(word: string, form: string, surface: string): boolean {
  if (word === form) return true;
  const clean = cleanWord(surface);
  const isUpper = isCapitals(clean);
  const isInitial = clean.charAt(0) !== clean.charAt(0).toLowerCase();
  if (!(isUpper || isInitial) || word.length !== form.length) return false;
  for (let i = 0; i < form.length; i++) {
    const expected = form.charAt(i);
    const actual = word.charAt(i);
    if (actual === expected) continue;
    const mayLackAccent = isUpper || i === 0;
    if (!mayLackAccent || actual !== stripAccents(expected)) return false;
  }
  return true;
}

/** True for a word of two letters or more, all of them capitals. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
