/** Words that open the items of an enumeration: items that begin alike are items of the same list. */
export const openersFr = {
  determiner: 'le la l les un une des leur leurs son sa ses votre vos notre nos ce cette ces mon ma mes',
  of: 'de d du des',
  to: 'à au aux',
  place: 'par pour dans en sur sous avec sans',
  conjunction: 'et ou',
  /** The first comma after one of these ends its clause, not an item: « si le maire refuse, le préfet… ». */
  clause: 'si lorsque lorsqu quand comme puisque puisqu',
  /** What these open, at the head of a sentence or after a comma, tells when, where or how: « après…, la banque, l’assureur… ». */
  setting: `dans pour en après avant depuis pendant selon à au aux sous sur par avec sans lors dès durant outre
    conformément malgré suivant a`,
  /** With one of these in it, what stands between two commas is a clause rather than an item. */
  verb: `est sont a ont ne n se s doit doivent peut peuvent sera seront était étaient fait font va vont faut soit il elle ils elles
    on vous nous je ainsi notamment y qui que qu dont lequel laquelle lesquels lesquelles`,
};

export const openersEn = {
  determiner: 'the a an any your their his her its our my this that these those',
  of: 'of',
  to: 'to',
  place: 'by for in on with from at',
  conjunction: 'and or',
  clause: 'if when where unless while although because as since after before',
  setting: 'in for on at to by from with without within during under upon depending given despite',
  verb: `is are was were has have had do does did will shall must may can could should would not it they he she we you i
    including which who that if when where because but`,
};

/** Before a list of their own domains, these make a name: « le ministre chargé de l’agriculture, de la santé et… ». */
export const titles =
  /\b(?:ministres?|ministère|secrétaires?|direct(?:eurs?|rices?|ions?)|commission|conseil|comité|office|agence|institut|minister|ministry|department)\b/i;
