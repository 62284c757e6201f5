/** Words that a reader takes in per minute: slower than fluent readers, since many of ours are not. */
const wordsPerMinute = 180;

/** Whole minutes to read a text (Markdown counts as words), at least 1. */
export function readingMinutes(...texts: (string | undefined)[]): number {
  const words = texts.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
