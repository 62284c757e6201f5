/** What the score is made of. */
export interface ScoreParts {
  /** Kandel-Moles (French) or Flesch reading ease (English). */
  ease: number;
  /** Jargon per 1,000 words. */
  jargon: number;
  /** Share of sentences over the profile's limit, 0 to 1. */
  longSentences: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * A score from 0 (very hard) to 100, the same scale in both languages:
 *
 *     50 × ease / 70  +  30 × e^(−jargon / 25)  +  20 × (1 − longSentences)
 *
 * Ease is full marks from 70 (“fairly easy”) on. 25 uses of jargon per 1,000 words, one in every other long sentence,
 * leave about a third of the jargon points. Each part is monotone: mending a problem never lowers the score.
 */
export function scoreText({ ease, jargon, longSentences }: ScoreParts): number {
  return Math.round(50 * clamp(ease / 70) + 30 * Math.exp(-jargon / 25) + 20 * (1 - clamp(longSentences)));
}
