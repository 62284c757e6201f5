import type { Problem } from '../types.ts';

/**
 * A name for each problem of one file, given in order, that stays when the text around it moves: its rule, its words, and how
 * many such problems come before it. Tools compare it from one run to the next to tell what is new.
 */
export function createFingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ rule, excerpt }) => {
    const words = `${rule} ${excerpt.replace(/\s+/g, ' ')}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return hash(`${count} ${words}`, 0x811c9dc5) + hash(`${words} ${count}`, 0x9747b28c);
  };
}

/** FNV-1a, 32 bits: two of them make chance collisions rare enough for the problems of one file. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
