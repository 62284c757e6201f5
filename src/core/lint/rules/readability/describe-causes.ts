import type { Language } from '../../../../schema/index.ts';
import { formatNumber } from '../../typeset.ts';
import type { LongSentences } from './long-sentences.ts';

/** What makes a text hard, in figures. */
export interface Causes {
  sentences: LongSentences & { all: number; limit: number; mean: number };
  words: { share: number; most: readonly [word: string, uses: number][] };
  /** Points of the scale that mending each would bring. */
  gains: { sentences: number; words: number };
}

type Show = (value: number) => string;

const describe: Record<
  Language,
  {
    sentences(sentences: Causes['sentences'], gain: string, show: Show): string;
    mean(mean: string): string;
    words(share: string, gain: string): string;
    most(most: readonly [word: string, uses: number][], show: Show): string;
  }
> = {
  fr: {
    sentences: ({ count, all, limit, longest, paragraph }, gain, show) =>
      `${show(count)} ${count > 1 ? 'phrases' : 'phrase'} sur ${show(all)} de plus de ${limit} mots, la plus longue de ${show(longest)} (paragraphe ${show(paragraph)}) : les couper ferait gagner ${gain}`,
    mean: (mean) => `${mean} mots par phrase`,
    words: (share, gain) =>
      `${share} % de mots de quatre syllabes ou plus : en prendre de plus courts ferait gagner ${gain}`,
    most: (most, show) =>
      `parmi eux, surtout ${most.map(([word, uses]) => `« ${word} »${uses > 1 ? ` (${show(uses)} fois)` : ''}`).join(', ')}`,
  },
  en: {
    sentences: ({ count, all, limit, longest, paragraph }, gain, show) =>
      `${show(count)} of ${show(all)} sentences over ${limit} words, the longest of ${show(longest)} (paragraph ${show(paragraph)}): cutting them would lower the grade by ${gain}`,
    mean: (mean) => `${mean} words a sentence`,
    words: (share, gain) =>
      `${share}% of words of four syllables or more: shorter ones would lower the grade by ${gain}`,
    most: (most, show) =>
      `among them, mostly ${most.map(([word, uses]) => `“${word}”${uses > 1 ? ` (${show(uses)} times)` : ''}`).join(', ')}`,
  },
};

/** The three main causes with their figures and their places, the one that costs most points first. */
export function describeCauses({ sentences, words, gains }: Causes, language: Language): string {
  const say = describe[language];
  const show: Show = (value) => formatNumber(Math.round(value * 10) / 10, language);
  const points = (gain: number): string => showPoints(Math.round(gain * 10) / 10, language);
  const long =
    sentences.count > 0 ? say.sentences(sentences, points(gains.sentences), show) : say.mean(show(sentences.mean));
  const heavy = [say.words(show(100 * words.share), points(gains.words))];
  if (words.most.length > 0) heavy.push(say.most(words.most, show));
  const causes = gains.sentences > gains.words ? [long, ...heavy] : [...heavy, long];
  return causes.map((cause, index) => `${index + 1}) ${cause}`).join(language === 'fr' ? ' ; ' : '; ');
}

/** French counts points of the index, English grades. */
const showPoints = (gain: number, language: Language): string => {
  const shown = formatNumber(gain, language);
  return language === 'en' ? shown : `${shown} ${gain >= 2 ? 'points' : 'point'}`;
};
