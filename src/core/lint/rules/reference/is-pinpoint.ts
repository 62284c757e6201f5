import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import type { Chain } from './find-chains.ts';
import { role, roleOf } from './reference-words.ts';

const ties = /^(?:prévu|mentionné|visé|défini|fixé|énuméré|énoncé|cité|institué|créé|accordé|établi)e?s?$/;
const small = /^(?:à|au|aux|par|dans|l|la|le|les|des?|du)$/i;
const determiners =
  /^(?:l|la|le|les|une?|des|du|aux?|ces?|cet|cette|son|sa|ses|leurs?|chaque|tous|toutes?|nul|et|ou)$/i;
const pronouns = /^(?:celui|celles?|ceux|que|ci)$/i;

/**
 * Whether a reference of two levels only adds where a rule stands: to a thing that the sentence has named (« la commission de
 * conciliation prévue au 1° de l’article L. 12 »), to the article that is being read (« le premier alinéa du présent
 * article »), or to the law just named (« l’article 4 de la même loi »). Readers can do without it; « les personnes mentionnées au 1° de l’article L. 12 » says nothing without it.
 */
export const isPinpoint = (passage: Passage, chain: Chain): boolean =>
  chain.levels === 2 && (endsHere(passage, chain) || addsToName(passage, chain));

const endsHere = ({ tokens, language }: Passage, { last }: Chain): boolean =>
  language === 'fr' &&
  (roleOf.fr(tokens, last) & role.unit
    ? /^présente?s?$/i.test(wordAt(tokens, last - 1))
    : /^mêmes?$/i.test(wordAt(tokens, last - 1)));

function addsToName({ tokens, language }: Passage, { first, sentence }: Chain): boolean {
  if (language !== 'fr') return false;
  let at = first - 1;
  while (at > sentence.from && first - at <= 3 && small.test(wordAt(tokens, at))) at -= 1;
  if (at - 2 <= sentence.from || !ties.test(wordAt(tokens, at))) return false;
  const [before, noun] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
  if (pronouns.test(noun)) return false;
  // « les personnes mentionnées » is bare; « la victime de la maladie mentionnée », « le délai de deux mois prévu » aren’t.
  return !determiners.test(before) || /^de$/i.test(wordAt(tokens, at - 3));
}
