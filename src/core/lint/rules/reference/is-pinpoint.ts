import { wordAt } from '../../find-word.ts';
import type { Passage } from '../../rule.ts';
import type { Chain } from './find-chains.ts';
import { role, roleOf } from './reference-words.ts';
import { tieBefore } from './tie-before.ts';

/**
 * Whether a reference of two levels only adds where a rule stands: to a thing that the sentence has named (« la commission de
 * conciliation prévue au 1° de l’article L. 12 »), to the article that is being read (« le premier alinéa du présent
 * article »), or to the law just named (« l’article 4 de la même loi »). Readers can do without it; « les personnes mentionnées au 1° de l’article L. 12 » says nothing without it.
 */
export const isPinpoint = (passage: Passage, chain: Chain): boolean =>
  chain.levels === 2 && (endsHere(passage, chain) || tieBefore(passage, chain)?.isNamed === true);

const endsHere = ({ tokens, language }: Passage, { last }: Chain): boolean =>
  language === 'fr' &&
  (roleOf.fr(tokens, last) & role.unit
    ? /^présente?s?$/i.test(wordAt(tokens, last - 1))
    : /^mêmes?$/i.test(wordAt(tokens, last - 1)));
