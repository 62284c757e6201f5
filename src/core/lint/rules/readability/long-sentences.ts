import { countOwnWords } from '../../count-own-words.ts';
import type { Passage } from '../../rule.ts';

/** Sentences of a text that go beyond a number of words. */
export interface LongSentences {
  count: number;
  /** Full stops that would bring them all under the limit. */
  stops: number;
  /** The longest, in words, and the paragraph that it stands in. */
  longest: number;
  paragraph: number;
}

export function createLongSentences(limit: number) {
  const found: LongSentences = { count: 0, stops: 0, longest: 0, paragraph: 0 };
  return {
    add(passage: Passage): void {
      for (const sentence of passage.sentences) {
        if (sentence.to - sentence.from <= limit) continue;
        const words = countOwnWords(passage, sentence);
        if (words <= limit) continue;
        found.count += 1;
        found.stops += Math.ceil(words / limit) - 1;
        if (words > found.longest) [found.longest, found.paragraph] = [words, passage.paragraph];
      }
    },
    count: (): LongSentences => found,
  };
}
