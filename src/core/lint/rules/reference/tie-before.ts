import type { Language } from '../../../../schema/index.ts';
import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import type { Chain } from './find-chains.ts';

const ties: Record<Language, RegExp> = {
  fr: /^(?:prévu|mentionné|visé|défini|fixé|énuméré|énoncé|cité|institué|créé|accordé|établi|déterminé|indiqué|figurant|précisé|décrit|soumis|désigné|exigé|requis)e?s?$/,
  en: /^(?:listed|described|specified|mentioned|defined|identified|referred|prescribed|stated|outlined|enumerated|provided|required|set)$/,
};
const small: Record<Language, RegExp> = {
  fr: /^(?:à|au|aux|par|dans|l|la|le|les|des?|du)$/i,
  en: /^(?:in|under|by|at|to|out|for|forth|the)$/i,
};
const determiners =
  /^(?:l|la|le|les|une?|des|du|aux?|ces?|cet|cette|son|sa|ses|leurs?|chaque|tous|toutes?|nul|et|ou)$/i;
const pronouns = /^(?:celui|celles?|ceux|que|ci)$/i;

/** What ties a reference to the words before it: « prévu à l’ », « mentionnées au », “listed in”. */
export interface Tie {
  /** The word « prévu ». */
  at: number;
  /** Whether the words before name something: « la commission de conciliation prévue », not « les personnes mentionnées ». */
  isNamed: boolean;
}

/** The tie of a reference; undefined where it has none. In English, what stands before is never taken for a name. */
export function tieBefore({ tokens, language }: Passage, { first, sentence }: Chain): Tie | undefined {
  let at = first - 1;
  while (at > sentence.from && first - at <= 3 && small[language].test(wordAt(tokens, at))) at -= 1;
  if (at - 1 < sentence.from || at === first - 1 || !ties[language].test(wordAt(tokens, at))) return undefined;
  if (language === 'en') return { at, isNamed: false };
  if (at - 2 < sentence.from) return undefined;
  const [before, noun] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
  // « les personnes mentionnées » is bare; « la victime de la maladie mentionnée », « le délai de deux mois prévu » aren’t.
  const isNamed = !pronouns.test(noun) && (!determiners.test(before) || /^de$/i.test(wordAt(tokens, at - 3)));
  return { at, isNamed };
}
