import type { FormatId, Problem } from '../types.ts';
import { type Replacement, toReplacement } from './to-replacement.ts';

export interface FixedSource {
  text: string;
  /** How many replacements were made. */
  count: number;
  /** Whether the fixes came to an end. Without one, `text` is the source as it was. */
  isSettled: boolean;
}

/** One fix can uncover another; fixes that undo each other would go on for ever. */
const mostPasses = 10;

/**
 * Makes every safe replacement, then checks again, until none is left: fixing the result once more changes nothing.
 * `lint` gives the problems of a source, in the order of the text.
 */
export async function fixSource(
  source: string,
  format: FormatId,
  lint: (source: string) => Promise<readonly Problem[]>,
): Promise<FixedSource> {
  let text = source;
  let count = 0;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const replacements = chooseReplacements(await lint(text), text, format);
    if (replacements.length === 0) return { text, count, isSettled: true };
    text = replace(text, replacements);
    count += replacements.length;
  }
  return { text: source, count: 0, isSettled: false };
}

/** Where two overlap, the one that begins first, then the longest: the other's words are checked again afterwards. */
function chooseReplacements(problems: readonly Problem[], source: string, format: FormatId): Replacement[] {
  const chosen: Replacement[] = [];
  let free = 0;
  const found = problems.flatMap((problem) => toReplacement(problem, source, format) ?? []);
  for (const replacement of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (replacement.start < free) continue;
    chosen.push(replacement);
    free = replacement.end;
  }
  return chosen;
}

function replace(source: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of replacements) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + source.slice(at);
}
