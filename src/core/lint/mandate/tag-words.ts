import type { Language } from '../../../schema/index.ts';
import { compilePatterns, type Pattern } from './pattern.ts';
import { matchFrom, type Stream, type Word } from './stream.ts';
import { wordClasses } from './words/index.ts';

interface WordClass {
  name: string;
  /** A run inside a run of this class doesn’t count: « courrier » in « courrier électronique ». */
  outside: string | undefined;
  /** Patterns that a run of a class before this one opens. */
  byClass: Map<string, Pattern[]>;
  /** Patterns that any word may open. */
  anywhere: Pattern[];
}

interface Compiled {
  classes: WordClass[];
  /** Patterns by the word that opens them, with the place of their class. */
  byWord: Map<string, [number, Pattern][]>;
  byPrefix: Map<string, [number, Pattern][]>;
  /** What was found for words met before. */
  known: Map<string, readonly [number, Pattern][]>;
}

const compiled: Partial<Record<Language, Compiled>> = {};
const mostKnown = 20_000;

/** Adds to a stream the runs of words that belong to each class. A class may use those before it. */
export function tagWords(stream: Stream, language: Language): void {
  // Compiled when a text in that language is met: most programs never check a promise.
  compiled[language] ??= compile(wordClasses[language]);
  const all = compiled[language];
  const opened = new Map<number, [Pattern, number][]>();
  for (const [at, word] of stream.words.entries())
    for (const [index, pattern] of openedBy(all, word)) add(opened, index, [pattern, at]);
  for (const [index, one] of all.classes.entries()) {
    for (const [pattern, at] of opened.get(index) ?? []) tagAt(stream, one, pattern, at);
    for (const [name, patterns] of one.byClass)
      for (const at of stream.spans.get(name)?.keys() ?? [])
        for (const pattern of patterns) tagAt(stream, one, pattern, at);
    for (const pattern of one.anywhere)
      for (let at = 0; at < stream.words.length; at += 1) tagAt(stream, one, pattern, at);
  }
}

/** Keeps the longest run that begins at a word. */
function tagAt(stream: Stream, { name, outside }: WordClass, pattern: Pattern, at: number): void {
  const end = matchFrom(pattern.elements, 0, stream, at);
  if (end <= at) return;
  const runs = stream.spans.get(name);
  if (end <= (runs?.get(at) ?? 0) || isInside(stream, outside, at, end)) return;
  if (runs) runs.set(at, end);
  else stream.spans.set(name, new Map([[at, end]]));
}

function isInside({ spans }: Stream, name: string | undefined, start: number, end: number): boolean {
  for (const [from, to] of (name && spans.get(name)) || []) if (from <= start && to >= end) return true;
  return false;
}

function compile(texts: Record<string, string>): Compiled {
  const all: Compiled = { classes: [], byWord: new Map(), byPrefix: new Map(), known: new Map() };
  for (const [index, [key, text]] of Object.entries(texts).entries()) {
    const [name = key, outside] = key.split('-');
    const one: WordClass = { name, outside, byClass: new Map(), anywhere: [] };
    for (const pattern of compilePatterns(text)) file(all, one, index, pattern);
    all.classes.push(one);
  }
  return all;
}

/** Files a pattern under all that can open it. */
function file(all: Compiled, one: WordClass, index: number, pattern: Pattern): void {
  const first = pattern.elements[0];
  if (first?.kind !== 'one' || first.isOptional || first.choice.isAny) {
    one.anywhere.push(pattern);
    return;
  }
  const { words, prefixes, folded, runs } = first.choice;
  for (const word of new Set([...words, ...folded.words])) add(all.byWord, word, [index, pattern]);
  for (const prefix of new Set([...prefixes, ...folded.prefixes])) add(all.byPrefix, prefix, [index, pattern]);
  for (const [name = ''] of runs) add(one.byClass, name, pattern);
}

function add<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Patterns that a word may open. */
function openedBy({ byWord, byPrefix, known }: Compiled, { text }: Word): readonly [number, Pattern][] {
  const before = known.get(text);
  if (before) return before;
  const found = [...(byWord.get(text) ?? [])];
  for (let length = 1; length <= text.length; length += 1) found.push(...(byPrefix.get(text.slice(0, length)) ?? []));
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}
