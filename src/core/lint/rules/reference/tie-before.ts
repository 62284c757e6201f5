import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import type { Chain } from './find-chains.ts';

const ties =
  /^(?:prévu|mentionné|visé|défini|fixé|énuméré|énoncé|cité|institué|créé|accordé|établi|déterminé|indiqué|figurant|précisé|décrit|soumis|désigné|exigé|requis)e?s?$/;
const small = /^(?:à|au|aux|par|dans|l|la|le|les|des?|du)$/i;
const determiners =
  /^(?:l|la|le|les|une?|des|du|aux?|ces?|cet|cette|son|sa|ses|leurs?|chaque|tous|toutes?|nul|et|ou)$/i;
const pronouns = /^(?:celui|celles?|ceux|que|ci)$/i;

/** What ties a reference to the words before it: « prévu à l’ », « mentionnées au ». */
export interface Tie {
  /** The word « prévu ». */
  at: number;
  /** Whether the words before name something: « la commission de conciliation prévue », not « les personnes mentionnées ». */
  isNamed: boolean;
}

/** The tie of a French reference; undefined where it has none. */
export function tieBefore({ tokens, language }: Passage, { first, sentence }: Chain): Tie | undefined {
  if (language !== 'fr') return undefined;
  let at = first - 1;
  while (at > sentence.from && first - at <= 3 && small.test(wordAt(tokens, at))) at -= 1;
  if (at - 2 < sentence.from || !ties.test(wordAt(tokens, at))) return undefined;
  const [before, noun] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
  // « les personnes mentionnées » is bare; « la victime de la maladie mentionnée », « le délai de deux mois prévu » aren’t.
  const isNamed = !pronouns.test(noun) && (!determiners.test(before) || /^de$/i.test(wordAt(tokens, at - 3)));
  return { at, isNamed };
}
