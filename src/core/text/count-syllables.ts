import type { Language } from '../../schema/index.ts';
import { cleanWord, normalizeWord } from './fold-word.ts';
import { countSyllablesEn } from './syllables-en.ts';
import { countSyllablesFr } from './syllables-fr.ts';

/**
 * Syllables of one word as it is spoken, at least 1: a silent final e doesn't count. Letters of an acronym without
 * vowels are spelled out (« CNDP »: 4); so are digits (« 15 »: 2), for want of reading numbers.
 */
export function countSyllables(word: string, language: Language): number {
  const clean = normalizeWord(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const letters = clean.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 1;
  if (/\d/.test(letters) || isSpelledOut(cleanWord(word), letters)) return letters.length;
  return Math.max(1, language === 'fr' ? countSyllablesFr(clean) : countSyllablesEn(clean));
}

/** An acronym without a vowel, or of two letters. */
function isSpelledOut(written: string, letters: string): boolean {
  if (!/[aeiouyàâäéèêëîïôöùûü]/.test(letters))
    return letters.length > 1 && !/^(?:hm+|pf+t?|ch+ut|mr|mrs|dr)$/.test(letters);
  return letters.length === 2 && written === written.toUpperCase();
}
