/** Closed classes of French words, lower case, « œ » open. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a group of words about a noun, articles apart from those that « de » and « à » melt with. */
export const determinersFr = words(
  `le la les l un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles
  chaque tout toute tous toutes plusieurs certains certaines quelques aucun aucune deux trois quatre cinq six sept huit neuf dix
  celui celle ceux celles ce lui elle eux elles quoi qui laquelle lequel lesquels lesquelles ladite ledit lesdits lesdites`,
);

/** Articles and what is said in their place before a noun; « de » apart. */
export const articlesFr = words(
  'le la les l un une des ce cet cette ces du au aux mon ma mes ton ta tes son sa ses notre votre nos vos leur leurs chaque tout toute tous toutes aucun aucune',
);

/** Words before the complement that they govern. */
export const prepositionsFr = words(
  `à après avant avec chez contre dans de depuis dès derrière devant durant en entre envers hors jusqu'à jusqu’à malgré par parmi pendant
  pour sans sauf selon sous sur vers vu`,
);

/** Prepositions after which a noun often stands bare: « sans réponse », « par arrêté ». */
export const bareFr = words('sans par');
/** Those that a verb may follow. */
export const beforeVerbFr = words('pour sans de à');

/** Conjunctions that a whole clause follows, besides those in « que ». */
export const conjunctionsFr = words('si quand car comme');

/** Words that end a group about a noun, so that nothing that agrees with the noun stands right after it. */
export const closingFr = words(
  `de d du des à au aux en par pour sur sous dans avec sans vers entre contre devant chez hors selon depuis dès et ou ni qui que
  qu dont où est sont a ont doit doivent peut peuvent`,
);

const aspirated = /^(?:haut|hors|huit|hiérarchi)/;

/** Whether « le », « de », « ne » lose their vowel before this word. */
export const elides = (word: string): boolean =>
  /^[aeiouyàâæéèêëîïôöœùûüh]/i.test(word) && !aspirated.test(word.toLowerCase()) && !/^(?:y[aeo]|onze|oui)/i.test(word);

/** « et », « de » before their short forms. */
export const fullForms: Readonly<Record<string, string>> = {
  d: 'de',
  n: 'ne',
  qu: 'que',
  j: 'je',
  m: 'me',
  t: 'te',
  s: 'se',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
};

export const shortForms: Readonly<Record<string, string>> = {
  de: 'd',
  ne: 'n',
  que: 'qu',
  je: 'j',
  me: 'm',
  te: 't',
  se: 's',
  le: 'l',
  la: 'l',
};
