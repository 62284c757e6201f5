import type { TermMatch } from '../types.ts';
import { isExplained } from './is-explained.ts';
import type { Passage } from './rule.ts';

/** What announces a foreign word as such: « en anglais : workshop », « appelé pretium doloris », “known as res judicata”. */
const announced =
  /(?:\banglais(?:e|es)?|\blatine?s?|\bappelée?s?|\bdite?s?|\bdénommée?s?|\bintitulée?s?|\bcalled|\bknown as|\bterm|\bmot|\bmots|\bword)[\s\u00a0:,(]*$/;
/** How far the plain wording may stand from the foreign word, in characters. */
const reach = 60;

/** Whether the text gives foreign words beside their plain wording: « une lettre d’information (newsletter) ». */
export function isPresented(passage: Passage, { entry, form, start, end }: TermMatch): boolean {
  const { text } = passage;
  if (announced.test(text.slice(Math.max(0, start - 30), start)) || isExplained(passage, start, end)) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  // « les courriels indésirables (spams) »: alone in brackets, the word only repeats what was said.
  if (form.partOfSpeech === 'noun' && /\([\s\u00a0]*$/.test(before) && /^[\s\u00a0]*\)/.test(after)) return true;
  return (entry.plain ?? []).some((plain) => isBeside(before, after, plain.toLowerCase()));
}

/** The wording stands in brackets, or is tied by « ou »: elsewhere it may speak of something else. */
function isBeside(before: string, after: string, plain: string): boolean {
  const at = before.toLowerCase().lastIndexOf(plain);
  if (at >= 0 && /^\p{Ll}*[\s\u00a0]*,?[\s\u00a0]*(?:\(|ou\b|or\b|–|—|,)/u.test(before.slice(at + plain.length)))
    return true;
  return new RegExp(
    `^[\\s\\u00a0]*(?:\\((?:ou )?|, ou |ou |, or |or )(?:une? |la |le |les |des |an? |the )?${escapePattern(plain)}`,
    'iu',
  ).test(after);
}

const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
