import { silentMent, soundedEnt } from './ent-fr.ts';

const vowels = 'aeiouyàâäéèêëîïôöùûü';
const isVowel = (letter: string): boolean => letter !== '' && vowels.includes(letter);

/** Vowels of several letters, longest first. « oe » stands for œ here. */
const groups =
  /^(?:oeu|eau|aie(?=nt$)|oî|oi|ou|où|oû|ai|aî|au|eu|eû|ei|eî|oe(?=u|i)|oe(?=l|d|t)|ae(?=l)|[aeiouyàâäéèêëîïôöùûü])/;
const glides = /^(?:i|y|u|ou)$/;

/** Words that the rules get wrong. */
const known: Record<string, number> = {
  pays: 2,
  paysage: 3,
  paysages: 3,
  paysan: 3,
  paysans: 3,
  paysanne: 3,
  abbaye: 3,
  aout: 1,
  août: 1,
  oui: 1,
  ouïe: 1,
  coefficient: 4,
  coefficients: 4,
  alcool: 2,
  alcools: 2,
  moelle: 1,
  poêle: 1,
  faon: 1,
  paon: 1,
  taon: 1,
  saoul: 1,
  caen: 1,
  monsieur: 2,
  messieurs: 2,
  week: 1,
  email: 2,
  site: 1,
  web: 1,
  open: 2,
  aiguille: 2,
  linguistique: 3,
};

/** Syllables of a normalised French word: vowels as they are spoken, without the silent endings. */
export function countSyllablesFr(word: string): number {
  if (/['-]/.test(word)) return word.split(/['-]/).reduce((sum, part) => sum + (part ? countSyllablesFr(part) : 0), 0);
  if (known[word] !== undefined) return known[word];
  const spoken = withoutSilentEnding(withoutSilentLetters(word), isSilentEnt(word));
  let count = 0;
  for (let i = 0; i < spoken.length; ) {
    if (!isVowelAt(spoken, i)) i++;
    else {
      const vowel = groups.exec(spoken.slice(i))?.[0] ?? spoken.charAt(i);
      i += vowel.length;
      if (!isGlide(spoken, i, vowel)) count++;
    }
  }
  return Math.max(1, count);
}

/** Drops the u of qu- and gu-, the e of « mangeait », the i of « feuille » (« gü » is spoken). */
const withoutSilentLetters = (word: string): string =>
  word
    .replace(/qu(?=[aeiouyàâéèêëîô])/g, 'q')
    .replace(/gu(?=[eiyéèêî])/g, 'g')
    .replace(/ge(?=[aoâôu])/g, 'g')
    .replace(/(?<=eu|ou|oe|ue)il(?=l|s?$)/g, 'l');

/** Drops -e, -es, and -ent of a verb. A word of one vowel keeps it (« le », « des »). */
function withoutSilentEnding(word: string, isVerbInEnt: boolean): string {
  const shorter = word.replace(isVerbInEnt ? /ent$/ : /es?$/, '');
  return /[aeiouyàâäéèêëîïôöùûü]/.test(shorter) ? shorter : word;
}

function isSilentEnt(word: string): boolean {
  if (!word.endsWith('ent')) return false;
  if (word.endsWith('ment')) return silentMent.has(word);
  return !soundedEnt.has(word);
}

/** True for a vowel; y or ï between two vowels opens a syllable as a consonant does (« ci-to-yen »). */
function isVowelAt(word: string, i: number): boolean {
  const letter = word.charAt(i);
  if (!isVowel(word.charAt(i + 1)) || !(i === 0 || isVowel(word.charAt(i - 1)))) return isVowel(letter);
  // « aïeul »
  if (letter === 'y' || (letter === 'ï' && i > 0)) return false;
  return isVowel(letter);
}

/** « i », « u », « ou » before a vowel glide into it (« na-tion »), but not after « pr », « bl »… (« ou-vri-er »). */
function isGlide(word: string, next: number, vowel: string): boolean {
  if (!glides.test(vowel) || !isVowelAt(word, next)) return false;
  const before = word.slice(0, next - vowel.length);
  const following = word.charAt(next);
  // « pluie », « truite », « construit »: ui is always one.
  if (vowel === 'u' && (following === 'i' || following === 'î')) return true;
  if (following === 'ï' || following === 'ü') return vowel === 'u';
  return !/[bcdfgptv][lr]$/.test(before);
}
