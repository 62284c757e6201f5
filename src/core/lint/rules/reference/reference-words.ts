import type { Language } from '../../../../schema/index.ts';
import { createWordCache } from '../../../text/index.ts';

/** What a word may be in a reference: bits, since « du » both ties parts and stands before a number. */
export const role = {
  /** A part of a text, which is numbered or counted. */
  unit: 1,
  /** A text as a whole: a level only where the reference says « le présent décret ». */
  act: 2,
  /** « premier » alinéa. */
  rank: 4,
  /** « présent » article, « même » article. */
  this: 8,
  /** Ties a part to the larger one that holds it. */
  link: 16,
  /** May stand between a link and the larger part. */
  article: 32,
  /** Stands between two parts of the same size: « I et II ». */
  join: 64,
  /** Stands before a part that has no other name than its number: « au II », « les 2° et 3° ». */
  before: 128,
} as const;

/** The words that references are made of: lower case, with their accents. */
const lists: Record<Language, Record<keyof typeof role, string>> = {
  fr: {
    unit: `alinéa alinéas phrase phrases paragraphe paragraphes article articles section sections chapitre chapitres titre
      titres livre livres annexe annexes partie parties point points tiret tirets`,
    act: 'décret arrêté loi ordonnance règlement convention accord délibération',
    rank: `premier première premiers premières deuxième deuxièmes second seconde troisième troisièmes quatrième quatrièmes
      cinquième cinquièmes sixième septième huitième neuvième dixième onzième douzième avant dernier dernière derniers
      dernières deux trois quatre`,
    this: 'présent présente présents présentes même mêmes',
    link: 'du de des',
    article: 'la l',
    join: 'et ou à',
    before: 'au aux du des le les et ou',
  },
  en: {
    unit: `paragraph paragraphs subparagraph subparagraphs subsection subsections section sections clause clauses article
      articles part parts chapter chapters schedule schedules annex regulation regulations`,
    act: '',
    rank: '',
    this: '',
    link: 'of to in',
    article: 'the',
    join: 'and or to through',
    before: '',
  },
};

function listRoles(language: Language): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [name, list] of Object.entries(lists[language]) as [keyof typeof role, string][])
    for (const word of list.split(/\s+/)) if (word) roles.set(word, (roles.get(word) ?? 0) | role[name]);
  return roles;
}
const roles = { fr: listRoles('fr'), en: listRoles('en') };

const rolesOfWord = (word: string, language: Language): number => roles[language].get(word.toLowerCase()) ?? 0;

/** The roles of word `i` of a text, by language. */
export const roleOf = {
  fr: createWordCache((word) => rolesOfWord(word, 'fr')),
  en: createWordCache((word) => rolesOfWord(word, 'en')),
};

/** Whether a reference may begin with a word. */
export const opensReference = (word: string, language: Language): boolean =>
  (rolesOfWord(word, language) & (role.unit | role.rank | role.this)) !== 0;

/** How a word may number a part. */
export const numeral = { none: 0, figure: 1, roman: 2, letter: 3, series: 4, latinRank: 5 } as const;

/** `figure`: 12, 1er, 5A. `letter`: a, B, ii. `series`: the L of « L. 123-4 », which is a letter too. `latinRank`: bis. */
export const numeralOf = createWordCache((word) => {
  if (/^\d+(?:er|[A-Za-z])?$/.test(word)) return numeral.figure;
  if (/^(?:LO|[LRDA])$/.test(word)) return numeral.series;
  if (/^(?:[IVXLC]+(?:er)?)$/.test(word)) return numeral.roman;
  if (/^(?:[A-Z]|[a-z]|x{0,3}(?:ix|iv|v?i{0,3}))$/.test(word)) return numeral.letter;
  if (/^(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)$/.test(word)) return numeral.latinRank;
  return /^(?:premier|unique)$/.test(word) ? numeral.figure : numeral.none;
});
