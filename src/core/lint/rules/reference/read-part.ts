import { type createWordCache, gap, type Tokens } from '../../../text/index.ts';
import { numeral, numeralOf, role } from './reference-words.ts';

/** What is being read. Each function takes a word's index, and gives the index after what it reads; -1 for nothing. */
export interface Reading {
  tokens: Tokens;
  roleOf: ReturnType<typeof createWordCache>;
  /** Where the sentence ends. */
  limit: number;
  /** Whether a part may go by its number alone, as in French: « au II ». */
  hasLabels: boolean;
}

const is = ({ tokens, roleOf, limit }: Reading, at: number, bit: number): boolean =>
  at < limit && (roleOf(tokens, at) & bit) !== 0;
const numeralAt = ({ tokens, limit }: Reading, at: number): number => (at < limit ? numeralOf(tokens, at) : 0);

/** The sign after word `at`, when it ends a number: « 2° », “(3)”. */
const isClosed = ({ text, ends }: Tokens, at: number): boolean =>
  '°º)'.includes(text.charAt(ends[at] as number) || ' ');

/** What stands before word `at`, apart from spaces and the sign that ends a number: nothing, a comma, or something else. */
function markBefore({ tokens }: Reading, at: number): '' | ',' | 'other' {
  const { text, gaps, starts, ends } = tokens;
  if (gaps[at] === gap.space) return '';
  if (gaps[at] === gap.comma) return ',';
  const from = (ends[at - 1] as number) + (isClosed(tokens, at - 1) ? 1 : 0);
  const between = text.slice(from, starts[at]).trim();
  return between === '' || between === ',' ? between : 'other';
}

/** « L. 123-4 »: the number goes on without a space; “(2)(b)”: in brackets. */
function isPartOfNumber({ tokens }: Reading, at: number): boolean {
  const { text, gaps, starts, ends } = tokens;
  if (gaps[at] === gap.hyphen || gaps[at] === gap.dot) return true;
  const between = text.slice(ends[at - 1], starts[at]);
  return between === '(' || between === ')(' || between === ' (' || between === ') (';
}

/** The l of « l’autorité » numbers nothing. */
const isElided = ({ tokens, limit }: Reading, at: number): boolean =>
  at + 1 < limit && tokens.gaps[at + 1] === gap.apostrophe;

/** One number: « L. 123-4 bis », « II », « 2° », “(2)(b)”. */
function readNumber(reading: Reading, at: number): number {
  const kind = numeralAt(reading, at);
  if (kind === numeral.none || kind === numeral.latinRank || isElided(reading, at)) return -1;
  let next = kind === numeral.series && numeralAt(reading, at + 1) === numeral.figure ? at + 2 : at + 1;
  for (let following = numeralAt(reading, next); following > 0; following = numeralAt(reading, next)) {
    if (following !== numeral.latinRank && !isPartOfNumber(reading, next)) break;
    next += 1;
  }
  return next;
}

/** Numbers in a row: « 2° et 3° », « L. 1, L. 2 et L. 3 ». */
function readNumbers(reading: Reading, at: number): number {
  let end = readNumber(reading, at);
  while (end > 0 && end < reading.limit) {
    const mark = markBefore(reading, end);
    const isJoined = mark === '' && is(reading, end, role.join);
    const next = isJoined || mark === ',' ? readNumber(reading, isJoined ? end + 1 : end) : -1;
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** « premier alinéa », « deuxième et troisième alinéas ». */
function readRanked(reading: Reading, at: number): number {
  let next = at;
  while (is(reading, next, role.rank)) next += is(reading, next + 1, role.join) ? 2 : 1;
  return is(reading, next, role.unit) ? next + 1 : -1;
}

/** « au II », « les 2° et 3° », « du a ». */
function readLabel(reading: Reading, at: number): number {
  const kind = numeralAt(reading, at);
  if (kind === numeral.none || kind === numeral.latinRank) return -1;
  if (kind === numeral.figure && !isClosed(reading.tokens, at)) return -1;
  return at > 0 && is(reading, at - 1, role.before) ? readNumbers(reading, at) : -1;
}

/** One level of a reference. */
export function readPart(reading: Reading, at: number): number {
  if (is(reading, at, role.unit)) return readNumbers(reading, at + 1);
  if (is(reading, at, role.rank)) return readRanked(reading, at);
  if (is(reading, at, role.this)) {
    if (is(reading, at + 1, role.unit))
      return markBefore(reading, at + 2) ? at + 2 : Math.max(at + 2, readNumber(reading, at + 2));
    return is(reading, at + 1, role.act) ? at + 2 : -1;
  }
  return reading.hasLabels ? readLabel(reading, at) : -1;
}

/** What ties a part to the larger one: « du », « de l’ », “of the”. */
export function readLink(reading: Reading, at: number): number {
  if (!is(reading, at, role.link) || markBefore(reading, at) === 'other') return -1;
  return is(reading, at + 1, role.article) ? at + 2 : at + 1;
}
