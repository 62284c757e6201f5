import type { Language } from '../../../schema/index.ts';
import type { Grammar, Grammars, Lack } from './grammar.ts';
import { isDenied, isOnlyPossible, isPast } from './guards.ts';
import { compilePatterns, type Pattern } from './pattern.ts';
import { findMatches, type Match } from './stream.ts';
import type { Unit } from './unit.ts';

/** What a text says on a point. `lack`: it touches on it in `unit` without answering. */
export type Judgement = { isKept: true } | { isKept: false; lack?: Lack; unit?: Unit };

/** Reads a text sentence by sentence, and can conclude at any time. */
export interface Judge {
  read(unit: Unit): void;
  conclude(): Judgement;
}

export type CreateJudge = (language: Language) => Judge;

/** The lack of a sentence that promises, but only perhaps. */
export const notFirm = 'firm';

/** Judges a point by its grammar: one answer is enough; otherwise the first sentence that touches on it is told. */
export const judgeBy =
  (grammars: Grammars): CreateJudge =>
  (language) => {
    let judgement: Judgement = { isKept: false };
    return {
      read(unit) {
        if (judgement.isKept) return;
        const found = readUnit(unit, grammars[language], language);
        if (found === 'answer') judgement = { isKept: true };
        else if (found && !judgement.unit) judgement = { isKept: false, lack: found, unit };
      },
      conclude: () => judgement,
    };
  };

/** `answer`, what the sentence lacks, or undefined when it is about something else. */
export function readUnit(unit: Unit, grammar: Grammar, language: Language): 'answer' | Lack | undefined {
  const { answers, asks, partial, traps, reads } = compile(grammar);
  const { stream } = unit;
  if (unit.isQuestion && !reads.has('questions') && asks.length === 0) return undefined;
  let trapped: Match[] | undefined;
  const isTrapped = (match: Match): boolean => {
    trapped ??= traps.flatMap((pattern) => findMatches(pattern, stream));
    return trapped.some((trap) => isCaught(match, trap));
  };
  const holds = (pattern: Pattern, match: Match): boolean =>
    match.end > unit.own &&
    (pattern.isNegative || !isDenied(stream, match, language)) &&
    (reads.has('past') || !isPast(stream, match, language)) &&
    !isTrapped(match);
  let isPossible = false;
  if (!unit.isExclaimed || reads.has('slogans'))
    for (const pattern of unit.isQuestion && !reads.has('questions') ? asks : answers)
      for (const match of findMatches(pattern, stream)) {
        if (!holds(pattern, match)) continue;
        if (reads.has('possible') || !isOnlyPossible(stream, match, language)) return 'answer';
        isPossible = true;
      }
  if (isPossible) return notFirm;
  if (unit.isQuestion && !reads.has('questions')) return undefined;
  const touches = (pattern: Pattern) => findMatches(pattern, stream).some((match) => holds(pattern, match));
  return partial.find(([, patterns]) => patterns.some(touches))?.[0];
}

/** An answer inside a trap, or that the trap goes on from; not one that only holds the trap’s words between its own. */
const isCaught = (match: Match, trap: Match): boolean =>
  trap.start < match.end && trap.end > match.start && (trap.start <= match.start || trap.end > match.end);

interface Compiled {
  answers: readonly Pattern[];
  asks: readonly Pattern[];
  partial: readonly (readonly [Lack, readonly Pattern[]])[];
  traps: readonly Pattern[];
  reads: ReadonlySet<string>;
}

const compiled = new WeakMap<Grammar, Compiled>();

function compile(grammar: Grammar): Compiled {
  const known = compiled.get(grammar);
  if (known) return known;
  const made: Compiled = {
    answers: compilePatterns(grammar.answers),
    asks: compilePatterns(grammar.asks ?? ''),
    partial: Object.entries(grammar.partial ?? {}).map(([lack, text]) => [lack, compilePatterns(text)]),
    traps: compilePatterns(grammar.traps ?? ''),
    reads: new Set(grammar.reads),
  };
  compiled.set(grammar, made);
  return made;
}
