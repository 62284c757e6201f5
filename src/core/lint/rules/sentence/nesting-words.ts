/**
 * Words that open a subordinate clause. « que » and « si » are judged with the words around them; « dont » opens a clause, or
 * means “among which”: « trois membres, dont deux élus ».
 */
export const subordinatorsFr = {
  opener: `qui où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    lorsque lorsqu quand puisque puisqu quoique quoiqu si s dont`,
  that: 'que qu',
  /** « plus grand que », « ainsi que » join no clause. */
  comparative: `plus moins aussi autant tant autre autres même mêmes tel telle tels telles mieux pire davantage plutôt ainsi
    meilleur meilleure meilleurs meilleures moindre inférieur supérieur différent différente identique`,
  no: 'ne n',
  /** With these, « ne » says no; without them, « ne … que » means only. */
  negative: 'pas jamais rien aucun aucune point guère personne ni plus',
  /** What follows these stands beside the clause before it, not inside: « si… ou si… ». */
  coordinator: 'et ou mais',
  /** « si nécessaire », « s’il y a lieu » open no clause worth counting: words after « si ». */
  aside: 'possible nécessaire besoin oui non',
};

export const subordinatorsEn = {
  opener: `which who whom whose because although though whereas while if unless when where since until whether whenever
    wherever`,
  that: 'that',
  /** After these, “that” points at something. */
  preposition: `of in into for at on onto to by from with within without about above below over under through across around
    against between beyond toward towards per than like as after before during since until unless if when where while
    because though although whether did does do put get gets getting make makes take takes use uses all just`,
  /** A verb or a noun phrase begins with these: “that” before them opens a clause, whatever stands before it. */
  starter: `i you he she it we they there this these those the a an no all any each every some your their our its his her my
    is are was were has have had can could will would may might must should do does if when who`,
  /** What follows these stands beside the clause before it, not inside: “if… or if…”. */
  coordinator: 'and or but',
  /** “if possible”, “where applicable” open no clause worth counting. */
  aside: 'possible necessary applicable needed appropriate any so not available relevant to that',
};
