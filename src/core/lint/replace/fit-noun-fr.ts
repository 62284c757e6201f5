import { pluralsFr } from '../../lexicon/index.ts';
import { articlesFr, closingFr, elides } from './grammar-fr.ts';
import { joinBefore } from './join-fr.ts';
import { type Gender, genderFr, readNounFr } from './nouns-fr.ts';
import { after, before, type Fit, foundWord, isHyphenAround, type Place, startBefore } from './place.ts';

/** A plain noun in the number of the noun found, with an article that agrees: « l’injonction » → « la demande ». */
export function fitNounFr(place: Place, plain: string): Fit | undefined {
  const noun = readNounFr(plain);
  if (!noun || isHyphenAround(place)) return undefined;
  const determiner = readDeterminer(place);
  if (!determiner) return undefined;
  const isPlural = determiner.isPlural ?? isPluralWord(place);
  const wantsPlural = isPlural || noun.isPlural;
  if (noun.hasAdjectiveFirst && wantsPlural && /^(?:des|une?)$/.test(determiner.word)) return undefined;
  const words = isPlural ? noun.plural : plain;
  if (words === undefined) return undefined;
  const own = determiner.gender ?? ownGender(place);
  if (wantsPlural !== isPlural && (!determiner.isGoverned || !isClosed(place))) return undefined;
  // What agrees with the noun (« un dispositif innovant a été lancé ») would have to change too.
  if (
    own !== noun.gender &&
    !(isPlural && determiner.isGoverned && isClosed(place)) &&
    !(determiner.isGoverned && isClosed(place))
  )
    return undefined;
  const here: Fit = { text: words, start: place.start, end: place.end };
  if (determiner.words === 0) return joinBefore(place, here);
  const article = agreeDeterminer(determiner.word, {
    gender: noun.gender,
    isPlural: wantsPlural,
    isVowel: elides(words),
  });
  if (article === undefined) return undefined;
  const start = startBefore(place, determiner.words);
  const isKept = place.text.slice(start, place.start).toLowerCase().replace("'", '’') === article;
  return isKept ? here : { ...here, text: article + words, start };
}

/** Words borrowed from English are masculine, nearly all. */
const ownGender = ({ match }: Place): Gender | undefined =>
  genderFr(match.form.form.split(/[ ’-]/)[0] ?? '') ?? (match.entry.rule === 'word/anglicism' ? 'm' : undefined);

const isClosed = (place: Place): boolean => {
  const next = after(place);
  return next === '' || closingFr.has(next);
};

function isPluralWord(place: Place): boolean {
  const word = foundWord(place, 0);
  const head = place.match.form.form.split(/[ ’-]/)[0]?.toLowerCase() ?? '';
  return word !== head && pluralsFr(head).includes(word);
}

interface Determiner {
  /** In full: « de la », « les ». */
  word: string;
  /** How many words it takes. */
  words: number;
  gender?: Gender | undefined;
  /** Undefined where only the noun tells. */
  isPlural?: boolean;
  /** A preposition stands before it, so that no verb agrees with the noun. */
  isGoverned: boolean;
}

const masculine = new Set('le un ce cet du au mon ton tout aucun'.split(' '));
const feminine = new Set('la une cette ma ta sa toute aucune'.split(' '));
const plural = new Set('les des ces aux mes tes ses nos vos leurs tous toutes'.split(' '));
const prepositions = new Set(
  'de d à en par pour sur sous dans avec sans vers entre contre devant chez selon depuis dès après avant pendant'.split(
    ' ',
  ),
);

function readDeterminer(place: Place): Determiner | undefined {
  const word = before(place);
  if (prepositions.has(word) && !(word === 'd' && before(place, 2) === '')) return { word, words: 0, isGoverned: true };
  if (word === 'd') return { word, words: 0, isGoverned: true };
  if (!articlesFr.has(word)) return undefined;
  const outer = before(place, 2);
  const isMelting = (outer === 'de' || outer === 'à') && /^(?:la|l)$/.test(word);
  return {
    word: isMelting ? `${outer} ${word}` : word,
    words: isMelting ? 2 : 1,
    ...(masculine.has(word) ? { gender: 'm' as const } : feminine.has(word) ? { gender: 'f' as const } : {}),
    isPlural: plural.has(word),
    isGoverned: /^(?:du|au|aux)$/.test(word) || prepositions.has(outer),
  };
}

interface Agreement {
  gender: Gender;
  isPlural: boolean;
  isVowel: boolean;
}

/** By the determiner found: masculine, feminine, before a vowel, plural. Each with what separates it from the noun. */
const table: readonly (readonly [string, string, string, string])[] = [
  ['le ', 'la ', 'l’', 'les '],
  ['du ', 'de la ', 'de l’', 'des '],
  ['au ', 'à la ', 'à l’', 'aux '],
  ['mon ', 'ma ', 'mon ', 'mes '],
  ['ton ', 'ta ', 'ton ', 'tes '],
  ['son ', 'sa ', 'son ', 'ses '],
  ['notre ', 'notre ', 'notre ', 'nos '],
  ['votre ', 'votre ', 'votre ', 'vos '],
  ['leur ', 'leur ', 'leur ', 'leurs '],
];

function agreeDeterminer(word: string, { gender, isPlural, isVowel }: Agreement): string | undefined {
  const isFeminine = gender === 'f';
  if (/^(?:un|une)$/.test(word)) return isPlural ? 'des ' : isFeminine ? 'une ' : 'un ';
  if (/^(?:ce|cet|cette|ces)$/.test(word)) return isPlural ? 'ces ' : isFeminine ? 'cette ' : isVowel ? 'cet ' : 'ce ';
  if (/^(?:tout|toute|aucune?|chaque)$/.test(word)) {
    if (isPlural) return undefined;
    return word === 'chaque' ? 'chaque ' : `${word.startsWith('t') ? 'tout' : 'aucun'}${isFeminine ? 'e' : ''} `;
  }
  if (/^(?:tous|toutes)$/.test(word)) return undefined;
  const row = table.find((forms) => forms.some((form) => form.trim().replace(/’$/, '') === word));
  return row?.[isPlural ? 3 : isVowel ? 2 : isFeminine ? 1 : 0];
}
