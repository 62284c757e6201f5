/**
 * The notation in which evidence is written. A pattern is a list of elements, separated by spaces:
 *   `mairie`   this word                      `décid*`   a word that begins so
 *   `DECIDE`   a run of words of this class   `<year>`   a run of this shape (find-addresses.ts)
 *   `a/b/C`    one of these                   `A&B`      where both begin
 *   `a?`       may be left out                `_`        any word
 *   `!TOPIC`   any word, where no such class or word begins
 *   `..`       up to nine words of a clause   `..-A-B`   the same, but none of these classes
 *   `...`      up to forty words, past the ends of clauses and from the heading to the text
 *   `^` `$`    the start, the end of a clause `:` `~`    after the end of a clause, after a comma or more
 * The stream has no articles, « du » reads `de`, « aux » reads `à`, « qu’ » reads `que` (read-words.ts).
 */
export interface Choice {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  /** The same without accents, for words in capitals. */
  folded: { words: ReadonlySet<string>; prefixes: readonly string[] };
  /** Runs of words: of one class, or of several that begin together. */
  runs: readonly (readonly string[])[];
  isAny: boolean;
}

/** What takes no word. */
export type Edge = 'start' | 'end' | 'mark' | 'comma';

export interface Element {
  kind: 'one' | 'not' | 'gap' | Edge;
  choice: Choice;
  isOptional: boolean;
  /** Gaps: how many words at most, whether the end of a clause may stand there. */
  most: number;
  crosses: boolean;
}

export interface Pattern {
  elements: readonly Element[];
  /** Where none of one of these lists is in a stream, the pattern can’t hold. */
  needs: readonly (readonly string[])[];
  /** It says itself what is denied: « ne … pas ». */
  isNegative: boolean;
}

const reach = { clause: 9, unit: 40 };
const zeroWidth: Record<string, Edge> = { '^': 'start', $: 'end', ':': 'mark', '~': 'comma' };
const negative = /(?:^|[ /])(?:ne|n|pas|rien|aucun|aucune|non|sans|not|no|never|nothing|n't|without)(?:[ /?*]|$)/;

/** Patterns from a text: one a line, or between commas. A list of choices may go on after a slash at a line’s end. */
export function compilePatterns(text: string): Pattern[] {
  return text
    .replace(/\/\s+/g, '/')
    .split(/[,\n]/)
    .map((source) => source.trim())
    .filter(Boolean)
    .map(compilePattern);
}

function compilePattern(source: string): Pattern {
  const elements = source.split(/\s+/).map(compileElement);
  const needed = elements.filter(({ kind, isOptional }) => kind === 'one' && !isOptional).map(({ choice }) => choice);
  const needs = needed
    .filter(({ words, prefixes, isAny }) => words.size + prefixes.length === 0 && !isAny)
    .map(({ runs }) => runs.map(([first]) => first ?? ''));
  return { elements, needs, isNegative: negative.test(source) };
}

function compileElement(source: string): Element {
  const base = { choice: compileChoice(''), isOptional: false, most: 0, crosses: false };
  const mark = zeroWidth[source];
  if (mark) return { ...base, kind: mark };
  const gap = /^(\.{2,3})((?:-[^-]+)*)$/.exec(source);
  if (gap) {
    const crosses = gap[1] === '...';
    const choice = compileChoice((gap[2] ?? '').split('-').filter(Boolean).join('/'));
    return { ...base, kind: 'gap', choice, crosses, most: crosses ? reach.unit : reach.clause };
  }
  const isOptional = source.length > 1 && source.endsWith('?');
  const bare = isOptional ? source.slice(0, -1) : source;
  const isNot = bare.startsWith('!');
  return { ...base, kind: isNot ? 'not' : 'one', choice: compileChoice(isNot ? bare.slice(1) : bare), isOptional };
}

const isClass = (name: string): boolean => /^(?:[A-Z]{2,}|<\w+>)$/.test(name);
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function compileChoice(source: string): Choice {
  const names = source.split('/').filter(Boolean);
  const plain = names.filter((name) => name !== '_' && !isClass(name) && !name.includes('&'));
  const words = plain.filter((name) => !name.endsWith('*'));
  const prefixes = plain.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return {
    words: new Set(words),
    prefixes,
    folded: { words: new Set(words.map(fold)), prefixes: prefixes.map(fold) },
    runs: names
      .filter((name) => isClass(name) || name.includes('&'))
      .map((name) => name.replace(/[<>]/g, '').split('&')),
    isAny: names.includes('_'),
  };
}
