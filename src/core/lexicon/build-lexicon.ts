import type { Language } from '../../schema/index.ts';
import { cleanWord, type WordTable } from '../text/index.ts';
import type { LexiconEntry, LexiconForm } from '../types.ts';
import { compileForm, compileWording, type Step, splitForm } from './compile-form.ts';
import { compareTerminals, createNode, edgeKey, type Node, setOf, type Terminal } from './node.ts';
import { createWordSets, numberSet, type WordSets } from './word-sets.ts';

interface WordCache {
  table?: WordTable;
  /** By word id, the sets that hold the word. */
  sets: (readonly number[] | undefined)[];
  /** By word id, what the word can do in a form: a sum of `role` bits, 0 when not known yet. */
  roles: Uint8Array;
}

/** Every form of every entry of one language, ready for `findTerms`. */
export interface Lexicon {
  readonly language: Language;
  readonly root: Node;
  readonly sets: WordSets;
  /** Sets of words that come second in some form. */
  readonly seconds: ReadonlySet<number>;
  /** What is known of the words of the current table, by word id. */
  cache: WordCache;
}

/** Builds a lexicon from the entries of one language (others are ignored). The order of the entries doesn't matter. */
export function buildLexicon(entries: readonly LexiconEntry[], language: Language): Lexicon {
  const seconds = new Set<number>();
  const lexicon: Lexicon = {
    language,
    root: createNode(),
    sets: createWordSets(),
    seconds,
    cache: { sets: [], roles: new Uint8Array(0) },
  };
  for (const entry of entries) {
    if (entry.language !== language) continue;
    for (const form of withAcronym(entry)) addForm(lexicon, entry, form);
  }
  sortTerminals(lexicon.root);
  for (const { edges } of lexicon.root.edges.values()) for (const key of edges.keys()) seconds.add(setOf(key));
  return lexicon;
}

/** The forms, and the acronym as one of them with its exact capitals, unless a form says how it is matched. */
function withAcronym({ acronym, forms }: LexiconEntry): readonly LexiconForm[] {
  if (!acronym || forms.some(({ form }) => form === acronym)) return forms;
  return [...forms, { form: acronym, partOfSpeech: 'proper', exactCase: true }];
}

function addForm(lexicon: Lexicon, entry: LexiconEntry, form: LexiconForm): void {
  const terminal: Terminal = { entry, form };
  if (form.exactCase)
    terminal.exactWords = splitForm(form.form, lexicon.language).map(({ written }) => cleanWord(written));
  if (form.partOfSpeech === 'noun' && /[éiu]e?s?$/i.test(form.form)) terminal.isLikeParticiple = true;
  if (form.onlyWith) terminal.onlyWith = buildWordings(lexicon, entry, form.onlyWith);
  if (form.notWith) terminal.notWith = buildWordings(lexicon, entry, form.notWith);
  for (const steps of compileForm(form.form, form.partOfSpeech, lexicon.language)) {
    if (steps.length > 0) addPath(lexicon, lexicon.root, steps).terminals.push(terminal);
  }
}

function buildWordings(lexicon: Lexicon, entry: LexiconEntry, wordings: readonly string[]): Node {
  const root = createNode();
  for (const wording of wordings) {
    const form: LexiconForm = { form: wording, partOfSpeech: 'phrase' };
    for (const steps of compileWording(wording, lexicon.language)) {
      if (steps.length > 0) addPath(lexicon, root, steps).terminals.push({ entry, form });
    }
  }
  return root;
}

function addPath(lexicon: Lexicon, root: Node, steps: readonly Step[]): Node {
  let node = root;
  for (const { words, gap } of steps) {
    const key = edgeKey(numberSet(lexicon.sets, words), gap);
    const next = node.edges.get(key) ?? createNode();
    node.edges.set(key, next);
    node = next;
  }
  return node;
}

function sortTerminals(node: Node): void {
  node.terminals.sort(compareTerminals);
  for (const next of node.edges.values()) sortTerminals(next);
}
