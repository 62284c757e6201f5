import type { Line } from './read-lines.ts';

/** What most of a document is set in, against which headings and notes stand out. */
export interface BodyType {
  size: number;
  font: string;
  /** From one line to the next inside a paragraph, in times the size. */
  leading: number;
}

/** The size and font of most letters, and the usual distance between their lines. */
export function measureType(blocks: readonly (readonly Line[])[]): BodyType {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  const lines = blocks.flat();
  for (const { size, text } of lines) add(sizes, roundSize(size), text.length);
  const size = mostOf(sizes) ?? 0;
  for (const line of lines) if (roundSize(line.size) === size) add(fonts, line.font, line.text.length);
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      const step = (line.baseline - (block[index - 1]?.baseline ?? Number.NaN)) / line.size;
      if (roundSize(line.size) === size && step > 0.8 && step < 3) add(leadings, Math.round(step * 20) / 20, 1);
    }
  }
  return { size, font: mostOf(fonts) ?? '', leading: mostOf(leadings) ?? 1.2 };
}

/** Larger than the body: a heading. */
export const isLarge = ({ size }: Line, body: BodyType): boolean => size > body.size * 1.12;

export const roundSize = (size: number): number => Math.round(size * 2) / 2;

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + count);

const mostOf = <Key>(counts: Map<Key, number>): Key | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
