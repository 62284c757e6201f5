const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a dot, these never end a sentence. Folded. */
export const neverLast = words(
  `art arts al cf m mm mme mmes mlle mlles dr drs pr prs me mes st ste p pp n nn v cass civ crim chap sect obs ibid op loc
  mr mrs ms messrs prof rev hon gov vs e.g i.e viz approx fig ref eg ie c-a-d`,
);

/** These are abbreviations when a number, a reference or a closing follows; before a new sentence they may end one. */
export const beforeNumber = words(
  `no nos nr num art al p t tit vol tab annex ann ch par para paras sec subsec reg regs sch pt cl s ss bull rec jur
  janv fevr avr juill sept oct nov dec jan feb aug env hab tel fax bd av ed eds coll max min ord decr arr circ regl cap soc com comm const adm trib ca ce`,
);

/** A capital letter before a dot and one of these words, after « au », « du »…: the letter names a paragraph. */
export const sentenceStarters = words(
  `le la les l il elle ils elles un une ce cet cette ces dans en si pour lorsque lorsqu toutefois sont est a au aux cependant
  toute tout tous toutes lors sous sur par ainsi leur leurs son sa ses chaque aucun aucune nul nulle d des du on nous vous
  the this these that it they he she in if when where each any no an we you such for on at under after before`,
);

/** Words after which a lone letter or a roman numeral is the name of a paragraph: « au II », « du A », « et B ». */
export const beforeLabel = words(
  `au aux du de des le la les et ou a annexe tableau categorie colonne point paragraphe alinea titre chapitre section partie
  livre article articles liste zone groupe type classe niveau plan part schedule annex appendix category paragraph and or`,
);
