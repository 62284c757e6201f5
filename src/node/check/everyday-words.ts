import { readFileSync } from 'node:fs';
import type { Language } from '../../schema/index.ts';

/** The words of a text in lower case, without élided articles; the parts of a compound apart. */
export function splitWords(text: string): { word: string; start: number; isCapital: boolean }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    start: index,
    isCapital: word !== word.toLowerCase(),
  }));
}

const loaded = new Map<Language, Set<string>>();

/**
 * True for a word that most adults meet every day: one of the committed lists, or bent from one of them (plural,
 * feminine, verb form, British spelling). Words of one or two letters are always everyday words.
 */
export function isEveryday(word: string, language: Language): boolean {
  let stems = loaded.get(language);
  if (!stems) {
    stems = new Set(
      [...readList('common', language), ...readList('added', language)].map((one) => findStem(one, language)),
    );
    loaded.set(language, stems);
  }
  return word.length < 3 || stems.has(findStem(word, language));
}

function readList(kind: 'common' | 'added', language: Language): string[] {
  const text = readFileSync(new URL(`${kind}-words.${language}.txt`, import.meta.url), 'utf8');
  return text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
}

/** Endings that bend a word, longest first; never those that make another word of it (-tion, -ment, -eur stay). */
const endings: Record<Language, readonly string[]> = {
  fr: sortEndings(
    'eraient iraient raient erions issent issant eront erait erais aient erez iront irait ront rait ions ent ant ons era ira ait ais ées és ée er re ra ez ir it is ie es us ue u e é s x',
  ),
  en: sortEndings('ies ied ing ily es ed er ly s y e'),
};

function sortEndings(list: string): string[] {
  return list.split(' ').sort((a, b) => b.length - a.length);
}

/** What stays of a word when it bends; words that bend alike share it. */
export function findStem(word: string, language: Language): string {
  let stem =
    language === 'en'
      ? toAmerican(word)
      : word
          .replace(/aux$/, 'al')
          .replace(/ç/g, 'c')
          .replace(/ge(?=[ao])/g, 'g');
  for (let round = 0; round < 2; round++) {
    const ending = endings[language].find((one) => stem.endsWith(one) && stem.length - one.length >= 3);
    if (ending) stem = stem.slice(0, -ending.length);
  }
  return stem
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('œ', 'oe')
    .replace(/(\p{L})\1$/u, '$1');
}

const toAmerican = (word: string) =>
  word
    .replace(/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz')
    .replace(/our(?=$|s$|ed$|ing$|able$|ful$)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/amme(?=s?$)/, 'am');
