import type { Tokens } from '../../text/index.ts';
import type { TermMatch } from '../../types.ts';
import { dress } from './dress.ts';
import { fitEn } from './fit-en.ts';
import { fitFr } from './fit-fr.ts';
import { type Fit, placeOf } from './place.ts';
import { readPlain } from './read-plain.ts';

/** What to write in place of an expression. */
export interface Wordings {
  /** What would be replaced, `text.slice(start, end)`: the words found, and those before that change with them. */
  start: number;
  end: number;
  /** Each can replace these words as it is, best first. Empty where none is sure to fit. */
  suggestions: readonly string[];
  /** The one replacement that needs no choice. */
  fix?: string;
  /** As a message gives them, with the advice in brackets. */
  shown: readonly string[];
}

/**
 * The plain wordings of an expression in the form that its place asks for: « les mandats susvisés » → « cités plus haut »,
 * « d’octroyer » → « de donner ». `end` is where the words found end, apostrophe included.
 */
export function fitWordings(text: string, tokens: Tokens, match: TermMatch, end: number): Wordings {
  const place = placeOf(text, tokens, match, end);
  const plains = (match.entry.plain ?? []).map(readPlain);
  const isReady = plains[0]?.isWhole;
  const fitPlain = match.entry.language === 'fr' ? fitFr : fitEn;
  const fits = isReady ? plains.map((plain) => (plain.isWhole ? fitPlain(place, plain.words) : undefined)) : [];
  const found = fits.filter((one): one is Fit => one !== undefined);
  if (found.length === 0) return { start: match.start, end, suggestions: [], shown: match.entry.plain ?? [] };
  const start = Math.min(...found.map((one) => one.start));
  const last = Math.max(...found.map((one) => one.end));
  const widen = (one: Fit): string =>
    dress(text, { text: text.slice(start, one.start) + one.text + text.slice(one.end, last), start, end: last }).text;
  const shown: string[] = [];
  const suggestions = new Set<string>();
  plains.forEach((plain, i) => {
    const one = fits[i];
    if (one) {
      suggestions.add(widen(one));
      shown.push(widen(one).trim() + plain.note);
    } else if (!plain.isWhole) shown.push(plain.whole);
  });
  const isOnly = plains.length === 1 && plains[0]?.note === '' && match.entry.verdict === 'replace';
  return {
    start,
    end: last,
    suggestions: [...suggestions],
    shown,
    ...(isOnly && { fix: [...suggestions][0] as string }),
  };
}
