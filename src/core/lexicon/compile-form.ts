import type { Language, PartOfSpeech } from '../../schema/index.ts';
import { gap, keepByWord, normalizeWord, tokenize } from '../text/index.ts';
import { bendEnglish } from './bend-en.ts';
import { bendFrench } from './bend-fr.ts';

/** One word of a form: the writings that may stand there, and the punctuation that must come before (a value of `gap`). */
export interface Step {
  words: readonly string[];
  gap: number;
}

/** A form's words as its author wrote them. */
export interface FormWord {
  /** Normalised: lower case, ligatures opened. */
  word: string;
  /** As written. */
  written: string;
  gap: number;
}

/** Splits a form into words. English possessive `s` is left out: it is never needed in the text either. */
export function splitForm(form: string, language: Language): FormWord[] {
  const tokens = tokenize(form);
  const words: FormWord[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const written = form.slice(tokens.starts[i], tokens.ends[i]);
    const before = tokens.gaps[i] as number;
    if (language === 'en' && before === gap.apostrophe && written === 's') continue;
    words.push({ word: normalizeWord(written), written, gap: i === 0 || before <= gap.apostrophe ? 0 : before });
  }
  return words;
}

/** All the ways to write a form, as sequences of steps. Most forms have one. */
export function compileForm(form: string, partOfSpeech: PartOfSpeech, language: Language): Step[][] {
  const words = splitForm(form, language);
  return language === 'fr' ? bendFrench(words, partOfSpeech) : bendEnglish(words, partOfSpeech);
}

const ways: readonly PartOfSpeech[] = ['noun', 'adjective', 'verb'];
const compileAll = (language: Language) =>
  keepByWord((wording) => ways.flatMap((partOfSpeech) => compileForm(wording, partOfSpeech, language)));
const wordings = { fr: compileAll('fr'), en: compileAll('en') };

/**
 * A wording that must, or must not, stand near a form. Its part of speech isn't known: it bends in every way. The same ones
 * serve many forms.
 */
export const compileWording = (wording: string, language: Language): readonly Step[][] => wordings[language](wording);
