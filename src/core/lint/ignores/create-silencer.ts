import { findLast } from '../ranges.ts';
import type { Ignore } from './read-ignores.ts';

/** From an offset on, the ignore that holds for a rule. */
interface Turn {
  from: number;
  ignore: Ignore | undefined;
}

/**
 * Tells whether an ignore silences a rule at an offset of the source; that ignore is then used. Where several hold, the last
 * one to begin does. A page may hold tens of thousands of each: an answer takes a search, not a walk.
 */
export function createSilencer(ignores: readonly Ignore[]): (rule: string, offset: number) => boolean {
  const byRule = new Map<string, Ignore[]>();
  for (const ignore of ignores)
    for (const rule of new Set(ignore.rules)) {
      const own = byRule.get(rule);
      if (own) own.push(ignore);
      else byRule.set(rule, [ignore]);
    }
  const turns = new Map([...byRule].map(([rule, own]) => [rule, listTurns(own)]));
  return (rule, offset) => {
    const own = turns.get(rule);
    const ignore = own?.[findLast(own, ({ from }) => from <= offset)]?.ignore;
    ignore?.used.add(rule);
    return ignore !== undefined;
  };
}

/** The ignores of one rule, in order of their beginnings, as turns that don't overlap. */
function listTurns(ignores: readonly Ignore[]): Turn[] {
  const points = ignores.flatMap(({ range }) => range ?? []).sort((a, b) => a - b);
  const turns: Turn[] = [];
  const holding: Ignore[] = [];
  let next = 0;
  for (const from of points) {
    for (; next < ignores.length && (ignores[next]?.comment.end ?? 0) <= from; next += 1) {
      const ignore = ignores[next];
      if (ignore?.range) holding.push(ignore);
    }
    while (holding.length > 0 && (holding.at(-1)?.range?.[1] ?? 0) <= from) holding.pop();
    turns.push({ from, ignore: holding.at(-1) });
  }
  return turns;
}
