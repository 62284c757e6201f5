import type { Language } from '../../schema/index.ts';
import { foldWord } from './fold-word.ts';
import { tokenize } from './tokenize.ts';

/** Words that only one of the two languages uses, or nearly (« on », « a », « me », « pour » are in both). */
const french = new Set(
  `le la les l un une des du de d et est sont ou ou dans qui que qu avec sur par ce cette ces cet il elle ils elles nous
  vous je au aux en ne pas se s son sa ses leur leurs mais donc etre avoir ont fait peut doit sans sous entre comme tout
  tous toute toutes quel quelle vos votre notre nos cela lorsque lorsqu quand aussi plus moins apres avant chez`.split(
    /\s+/,
  ),
);
const english = new Set(
  `the of and to is are was were be been in that this these those it for with by from at which who whom what how when where
  why not will would shall should can could may might must has have had do does did they their them your you we our its
  his her he she if than then there here about into under over between because while any each every such upon`.split(
    /\s+/,
  ),
);

/**
 * The language of a text, from the function words of its first 20,000 characters.
 * A text that is too short or too mixed to tell counts as French, the project's first language.
 */
export function guessLanguage(text: string): Language {
  const { fr, en } = weighLanguages(text.slice(0, 20_000));
  return en >= 2 && en > fr * 1.5 ? 'en' : 'fr';
}

/** How many function words of each language a text has. */
export function weighLanguages(text: string): Record<Language, number> {
  const tokens = tokenize(text);
  const weights = { fr: 0, en: 0 };
  for (let i = 0; i < tokens.count; i++) {
    const word = foldWord(tokens.table.surfaces[tokens.ids[i] as number] as string);
    if (french.has(word)) weights.fr++;
    if (english.has(word)) weights.en++;
  }
  return weights;
}
