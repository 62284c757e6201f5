import type { Language } from '../../schema/index.ts';

type Rules = readonly (readonly [spelling: RegExp, sound: string])[];

/** Spellings of one sound, the longest first. Capitals are sounds that no single letter writes. */
const french: Rules = [
  [/cc(?=[eiy])/g, 'ks'],
  [/s?c(?=[eiy])|z/g, 's'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
  // What isn't heard at the end: plurals, endings of verbs, mute consonants.
  [/(?:ent|[sxtdpz]+|er)$/, ''],
  [/e+s?$/, ''],
  [/sch|ch|sh/g, 'C'],
  [/ph/g, 'f'],
  [/h/g, ''],
  [/eau|au/g, 'o'],
  [/oeu|eu|oe/g, 'e'],
  [/ou/g, 'U'],
  [/ti(?=on)/g, 'si'],
  [/(?:ai|ei|i|y)[nm](?![aeiouynm])/g, 'I'],
  [/[ae][nm](?![aeiouynm])/g, 'A'],
  [/o[nm](?![aeiouynm])/g, 'O'],
  [/[ae][iy]/g, 'e'],
  // « décrai » ends as « décret » does.
  [/(?<=.)e$/, ''],
  [/x/g, 'ks'],
  [/qu|ck|[cq]/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

const english: Rules = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/(?:[st]ion|cion|shun|tian|cian)s?$/, 'Sn'],
  [/(?:[st]ion|shun)/g, 'Sn'],
  [/tch|ch/g, 'C'],
  [/sh|(?<=[a-z])[ct]i(?=[ao])/g, 'S'],
  [/ph/g, 'f'],
  [/dge?|g(?=[eiy])/g, 'j'],
  [/gh/g, ''],
  [/gu(?=[aeio])/g, 'gw'],
  [/qu/g, 'kw'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/ck|[cq]/g, 'k'],
  [/^[aeiouy]+/, 'A'],
  [/[aeiouyh]/g, ''],
  [/(.)\1/g, '$1'],
];

const rules: Record<Language, Rules> = { fr: french, en: english };

/**
 * How a folded word sounds, so that « consertation » meets « concertation »; the French key keeps its vowels, the English
 * one only the first. A last é and a mute e are one (accents are gone by then), so that « tirés » also meets « tirer »: two
 * words with one key only may sound alike.
 */
export function soundKey(word: string, language: Language): string {
  return rules[language].reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}
