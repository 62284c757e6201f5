import { createWordFinder, type Tokens } from '../text/index.ts';
import type { Range } from './ranges.ts';

/** The names of codes that hold a word which may be jargon elsewhere. */
const codes = [
  'des relations entre le public et l.administration',
  'général des collectivités territoriales',
  'général de la fonction publique',
  'général de la propriété des personnes publiques',
  'de la commande publique',
  'de justice administrative',
  'des juridictions financières',
  'de l.action sociale et des familles',
  'de l.expropriation pour cause d.utilité publique',
  'des impositions sur les biens et services',
  'des procédures civiles d.exécution',
].join('|');
const kinds =
  '[Ll]oi|[Dd]écret|[Aa]rrêté|[Oo]rdonnance|[Dd]irective|[Rr]èglement|[Dd]écision|[Cc]irculaire|[Dd]élibération|[Cc]onvention|[Aa]ccord';
const qualities =
  'organique|constitutionnelle|(?:inter)?ministérielle?|préfectorale?|municipale?|conjoint|délégué|modifiée?|du Conseil|d.exécution|en Conseil d.[ÉE]tat';
const day = 'du \\d{1,2}(?:er)? [a-zéû]+ \\d{4}';
const union = '(?:UE|CEE|CE|Euratom|JAI|PESC)(?:, Euratom)?';
const number = `(?:n[°os]{1,2}[ \\u00a0]?[\\d.-]+(?:/\\w+)*(?:/ ?${union})?|\\(${union}\\)(?: n°)?[ \\u00a0]?\\d+/\\d+|(?:n° ?)?\\d+/\\d+/? ?${union})`;
const institutions = '(?:du Parlement européen et )?(?:du Conseil |de la Commission )?';
const takesOver =
  "(?:est|sont|a|ont|ou|ne|qui|que|peut|peuvent|fixe|prévoit|précise|détermine|définit|modifie|constitue|précitée?|susvisée?|ainsi|dans|s[’']\\w+|n[’']\\w+)(?![a-zà-ÿ])";
/** A title goes on to the next punctuation, or to a word with which the sentence that cites takes over. */
const title = `(?:relati(?:f|ve)|portant|modifiant|fixant|instituant|de finances|de financement)(?: (?!${takesOver})[^\\s,;:.()]+){1,14}`;
const citation = new RegExp(
  `(?:[Cc]ode (?:${codes})|(?:${kinds})s?(?: (?:${qualities}))*(?: ${number}(?: ${institutions}(?:modifiée? )?${day})?| ${day})(?: ${title})?)`,
  'y',
);
const findOpenings = createWordFinder((word) => new RegExp(`^(?:[Cc]ode|(?:${kinds})s?)$`).test(word));

/**
 * The official texts that a French text cites: « décret n° 2017-330 du 14 mars 2017 relatif à… ». A code, or an act with its
 * number or its day, is called by its name: there is nothing to explain or to replace in it.
 */
export function findCitations(text: string, tokens: Tokens): Range[] {
  const found: Range[] = [];
  let end = 0;
  for (const at of findOpenings(tokens)) {
    const start = tokens.starts[at] as number;
    citation.lastIndex = start;
    if (start < end || !citation.test(text)) continue;
    end = citation.lastIndex;
    found.push([start, end]);
  }
  return found;
}
