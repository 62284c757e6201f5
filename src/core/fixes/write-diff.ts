import { withoutControls } from '../reporters/index.ts';

const context = 3;

/**
 * A unified diff of two texts that have as many lines, or nothing when they are the same. `patch` and `git apply` take it,
 * unless it has colours: those are for a terminal, where control characters are shown as spaces.
 */
export function writeDiff(path: string, before: string, after: string, hasColour = false): string {
  const [old, now] = [splitLines(before), splitLines(after)];
  const paint = (code: number, line: string) =>
    hasColour ? `\u001b[${code}m${withoutControls(line.trimEnd())}\u001b[0m\n` : line;
  const hunks = findHunks(old, now).map(([from, to]) => {
    const lines: string[] = [];
    for (let at = from; at < to; ) {
      const start = at;
      while (at < to && old[at] !== now[at]) at += 1;
      for (const line of old.slice(start, at)) lines.push(paint(31, `-${closeLine(line)}`));
      for (const line of now.slice(start, at)) lines.push(paint(32, `+${closeLine(line)}`));
      if (at < to)
        lines.push(hasColour ? ` ${withoutControls(old[at] ?? '').trimEnd()}\n` : ` ${closeLine(old[at] ?? '')}`);
      at += 1;
    }
    const range = `${from + 1}${to - from === 1 ? '' : `,${to - from}`}`;
    return `${paint(36, `@@ -${range} +${range} @@\n`)}${lines.join('')}`;
  });
  if (hunks.length === 0) return '';
  return `${paint(1, `--- ${path}\n`)}${paint(1, `+++ ${path}\n`)}${hunks.join('')}`;
}

const splitLines = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

const closeLine = (line: string): string => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);

/** Lines that differ with the lines around them, [from, to); those that touch are one. */
function findHunks(old: readonly string[], now: readonly string[]): [number, number][] {
  const hunks: [number, number][] = [];
  for (let at = 0; at < old.length; at += 1) {
    if (old[at] === now[at]) continue;
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, at - context), Math.min(old.length, at + 1 + context)];
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}
