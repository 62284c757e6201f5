import { gap, type Tokens } from '../../../text/index.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { createWordBits, lowerAt } from '../../word-bits.ts';
import { shape, shapeOf } from '../../words.ts';
import { openersEn, openersFr, titles } from './enumeration-words.ts';
import { type Enumeration, fewest, findBySemicolons, shortest } from './find-semicolons.ts';

const openers = { fr: createWordBits(openersFr), en: createWordBits(openersEn) };
/** An enumeration of four items or more inside a sentence: items between semicolons, or between commas when they begin alike. */
export function findEnumeration(passage: Passage, sentence: Sentence): Enumeration | undefined {
  if (sentence.to - sentence.from < fewest * shortest) return undefined;
  return findBySemicolons(passage, sentence) ?? findByCommas(passage, sentence);
}

/** « la date, le lieu, l’heure de la réunion et le nom du maire »: each item begins with the same kind of word. */
function findByCommas(passage: Passage, { from, to }: Sentence): Enumeration | undefined {
  const { tokens, language } = passage;
  const { read, bits } = openers[language];
  for (let comma = from + 1; comma < to; comma += 1) {
    if (tokens.gaps[comma] !== gap.comma) continue;
    const kind = kindOf(tokens, comma, language);
    if (kind === 0 || endsClause(tokens, from, comma, language)) continue;
    const isVerb = (at: number): boolean => Boolean(read(tokens, at) & bits.verb);
    const first = findFirstItem(tokens, { from, comma, kind, language, isVerb });
    if (first === undefined) continue;
    const found = follow(tokens, { to, first, comma, kind, language, isVerb });
    if (found && isHeavy(found) && !isName(passage, found)) return found;
    if (found) comma = found.last;
  }
  return undefined;
}

/** Whether this is the comma after « si… », « lorsque… », « après… ». */
function endsClause(tokens: Tokens, from: number, comma: number, language: Passage['language']): boolean {
  const { read, bits } = openers[language];
  for (let at = comma - 1; at >= Math.max(from, comma - 30); at -= 1) {
    if (read(tokens, at) & bits.clause) return true;
    if (at === from || tokens.gaps[at] === gap.comma || tokens.gaps[at] === gap.stop)
      return Boolean(read(tokens, at) & bits.setting);
  }
  return false;
}

/** Elided words are « l’ » and « d’ », never the « L. » and « D. » of articles. */
const isOpening = (tokens: Tokens, at: number): boolean =>
  (tokens.ends[at] as number) - (tokens.starts[at] as number) > 1 || tokens.gaps[at + 1] === gap.apostrophe;

/** What kind of word opens an item here; « le cas échéant » opens none. */
function kindOf(tokens: Tokens, at: number, language: Passage['language']): number {
  const { read, bits } = openers[language];
  const kind = read(tokens, at) & (bits.determiner | bits.of | bits.to | bits.place);
  if (kind === 0 || (lowerAt(tokens, at) !== 'a' && !isOpening(tokens, at)) || lowerAt(tokens, at + 1) === 'cas')
    return 0;
  return kind;
}

interface Search {
  kind: number;
  language: Passage['language'];
  isVerb: (at: number) => boolean;
}

/** Where the item before the first comma begins: the nearest opener of the same kind; « une copie de votre carte » begins at « une ». */
function findFirstItem(
  tokens: Tokens,
  { from, comma, kind, language, isVerb }: Search & { from: number; comma: number },
): number | undefined {
  const { read, bits } = openers[language];
  for (let at = comma - 1; at >= Math.max(from, comma - 10) && !isVerb(at); at -= 1) {
    const isNested = kind & bits.determiner && at > from && read(tokens, at - 1) & bits.of;
    if (kindOf(tokens, at, language) & kind && !isNested) return at;
    if (tokens.gaps[at] === gap.comma || tokens.gaps[at] === gap.stop) return undefined;
  }
  return undefined;
}

/** Follows the items from comma to comma, then « et » and the last one. */
function follow(
  tokens: Tokens,
  { to, first, comma, kind, language, isVerb }: Search & { to: number; first: number; comma: number },
): (Enumeration & { lastItem: number }) | undefined {
  const { read, bits } = openers[language];
  let items = 2;
  for (let at = comma + 1, start = comma; at < to && at - start < 14; at += 1) {
    if (tokens.gaps[at] === gap.stop || isVerb(at)) return undefined;
    const isJoined = Boolean(read(tokens, at) & bits.conjunction);
    const hasComma = tokens.gaps[at] === gap.comma;
    if (!hasComma && !isJoined) continue;
    const opener = isJoined ? at + 1 : at;
    if (!(kindOf(tokens, opener, language) & kind)) {
      if (hasComma) return undefined;
      continue;
    }
    // « la santé et la sécurité, le prix et la durée »: « et » joins the last item only where no comma comes soon.
    if (isJoined && !hasComma && hasCommaSoon(tokens, to, opener)) continue;
    items += 1;
    if (isJoined) return { first, last: endOfItem(tokens, to, opener), items, lastItem: opener };
    start = at;
  }
  return undefined;
}

function hasCommaSoon(tokens: Tokens, to: number, opener: number): boolean {
  for (let at = opener + 1; at < Math.min(to, opener + 4); at += 1) if (tokens.gaps[at] === gap.comma) return true;
  return false;
}

/** The last item runs to the next mark, or for a few words. */
function endOfItem(tokens: Tokens, to: number, start: number): number {
  let at = start;
  while (at + 1 < to && at - start < 6 && tokens.gaps[at + 1] !== gap.comma && tokens.gaps[at + 1] !== gap.stop)
    at += 1;
  return at;
}

const isHeavy = ({ first, lastItem, items }: { first: number; lastItem: number; items: number }): boolean =>
  items >= fewest && lastItem - first >= (items - 1) * shortest;

/** A name that lists domains, or a list of names. */
function isName(
  { text, tokens }: Passage,
  { first, lastItem, items }: { first: number; lastItem: number; items: number },
): boolean {
  const start = tokens.starts[first] as number;
  if (titles.test(text.slice(Math.max(0, start - 60), start))) return true;
  let names = 0;
  for (let at = first; at <= lastItem; at += 1) if (shapeOf(tokens, at) & shape.capitalised) names += 1;
  return names >= items - 1;
}
