import { gap, type Tokens } from '../../../text/index.ts';
import type { Passage, Sentence } from '../../rule.ts';
import { shape, shapeOf } from '../../words.ts';
import { everydayAcronyms, isRomanNumeral, symbols } from './common-capitals.ts';

/** Longer words in capitals are shouted words, seldom acronyms. */
export const longest = 6;

const address =
  /\b\d{5}\b|\d[, ]+(?:bis |ter )?(?:rue|avenue|boulevard|bd|place|quai|chemin|impasse|allée|cours|route)\b/i;
const personTitle = /^(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Mr|Mrs|Ms)$/;
/** « 39 quinquies GB », « 302 bis KA »: how articles are inserted between others. */
const latinRank =
  /^(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies|terdecies|quater?decies|quindecies|sexdecies)$/i;
const articles = /\barticles?\b|\bart\.|\b[LRDA]\. ?\d/;
/** « directive 93/42/ CEE » */
const inActNumber = /\d\/ ?$/;
const shoutedWord = /^(?:LES?|LA|DE|DU|DES|AUX?|ET|SUR|SOUS|EN|PAR|POUR|SAINTE?|STE?|THE|OF|AND|FOR)$/;
const norms = /^(?:AFNOR|CEI|DIN|EN|IEC|ISO|NF)$/;
/** « lignes CO et CP », « coefficients CA, CB »: letters that only tell one thing from the next. */
const labelled =
  /\b(?:coefficients?|variables?|symboles?|lettres?|lignes?|cases?|colonnes?|zones?|classes?|catégories?|permis|types?|groupes?|vitamines?|mentions?|modèles?|genres?)(?: (?:de la |du )?(?:ligne|case|colonne|catégorie|type))? (?:[A-Z]{1,3}\d?(?:, | et | ou | à |\/))*$/;

/** Capitals that name nothing to spell out: numerals, units, article and file numbers, variables, addresses, people. */
export function isOrdinary(passage: Passage, sentence: Sentence, at: number, acronym: string): boolean {
  if (acronym.length > longest || everydayAcronyms.has(acronym) || symbols.has(acronym) || isRomanNumeral(acronym))
    return true;
  const { text, tokens } = passage;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  const around: Around = { tokens, sentence, at };
  if (isPartOfNumber(around, acronym) || isPartOfName(around)) return true;
  // « DD(CS)PP », « DEMAT @ MIANTE ».
  if (text.charAt(start - 1) === ')' || text.charAt(end) === '(' || /@ ?$/.test(text.slice(start - 2, start)))
    return true;
  const before = text.slice(Math.max(sentence.start, start - 120), start);
  if (inActNumber.test(before)) return true;
  if (acronym.length < 3 && (labelled.test(before) || (isNumber(around, -1) && articles.test(before)))) return true;
  return address.test(before + text.slice(start, end + 20)) || isInFormula(text, sentence, start, end);
}

interface Around {
  tokens: Tokens;
  sentence: Sentence;
  at: number;
}

/** A word of the same sentence, counted from the acronym; empty outside. */
function wordAt({ tokens, sentence, at }: Around, step: number): string {
  const place = at + step;
  if (place < sentence.from || place >= sentence.to) return '';
  return tokens.table.surfaces[tokens.ids[place] as number] ?? '';
}

const isNumber = (around: Around, step: number): boolean => /^\d/.test(wordAt(around, step));

function isPartOfNumber(around: Around, acronym: string): boolean {
  const { tokens, at } = around;
  const [previous, next] = [wordAt(around, -1), wordAt(around, 1)];
  const isTied = (step: number) => tokens.gaps[at + step] === gap.hyphen || tokens.gaps[at + step] === gap.dot;
  if (isTied(1) && isNumber(around, 1)) return true;
  // « 1327-CET-SD »
  for (let step = 0; step > -4 && isTied(step); step -= 1) if (isNumber(around, step - 1)) return true;
  if (latinRank.test(previous) || (latinRank.test(acronym) && isNumber(around, -1))) return true;
  // « n° 2042 RICI », « 2042 C PRO », « P0 CMB »
  if (isNumber(around, -1) && /^n[os]?$/i.test(wordAt(around, -2))) return true;
  if (/^\p{L}\d/u.test(previous) || (/^\p{Lu}$/u.test(previous) && isNumber(around, -2))) return true;
  if (norms.test(acronym) && (isNumber(around, 1) || norms.test(next))) return true;
  return acronym.length < 3 && isNumber(around, 1);
}

/** Part of a name in capitals, after a person's title, or what something was called before (« ex-RSI »). */
function isPartOfName(around: Around): boolean {
  const { tokens, at } = around;
  const previous = wordAt(around, -1);
  if (personTitle.test(previous)) return true;
  if (/^ex$/i.test(previous) && tokens.gaps[at] === gap.hyphen) return true;
  // « encadrement-CGC »: a name with its words before it.
  if (tokens.gaps[at] === gap.hyphen && /^\p{Ll}{4,}$/u.test(previous)) return true;
  const isCapitals = (step: number) => Boolean(shapeOf(tokens, at + step) & shape.capitals);
  // « la mairie de LE PERTRE », « VOIR LES PIECES »
  const isShouted = (word: string): boolean => word.length > longest || shoutedWord.test(word);
  const isSmall = shoutedWord.test(wordAt(around, 0));
  return (isCapitals(1) && (isSmall || isShouted(wordAt(around, 1)))) || (isCapitals(-1) && isShouted(previous));
}

/** « PMR = PMRmax × (DNSA / DR) »: capitals are variables. */
const isInFormula = (text: string, sentence: Sentence, start: number, end: number): boolean =>
  /[=×]/.test(text.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 120)));
