import { foldWord } from '../text/index.ts';

/** Words that carry no meaning of their own in a name or a question, in both languages: people mix them. Folded. */
const emptyWords = new Set(
  `a ai ait an and are as at au aux avec avoir be by c ca can ce cela ces cet cette comme comment could d dans de des
  did do does doit dois du elle en es est et etre fait faire faut for from get had has have how i if il ils in is it j
  je l la le les leur leurs lui m ma me mes moi mon my n ne nos notre nous of on or ou our par pas peut peuvent peux
  pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa se ses si so son sont sur t ta te tes that
  the their them they this to ton tu un une vais veut veux vos votre vous was we what when where which who why will
  with would y you your`.split(/\s+/),
);

/** The words of a name or a query, folded, in order: « L’accès aux C.A.D.A. » → `l`, `acces`, `aux`, `cada`. */
function splitAll(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}.]+/u)
    .map(foldWord)
    .filter(Boolean);
}

/** The words that say something. A text of empty words alone keeps its last one: it may be the beginning of a word. */
export function splitWords(text: string): string[] {
  const all = splitAll(text);
  const full = all.filter((word) => !emptyWords.has(word));
  return full.length > 0 ? full : all.slice(-1);
}

/** A word without the mark of the plural: people type either. */
export const stripPlural = (word: string): string => word.replace(/(?<=\p{L}{3})[sx]$/u, '');
