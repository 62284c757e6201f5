import type { Language } from '../../../schema/index.ts';
import type { Match, Stream } from './stream.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** « sans internet » denies nothing that the sentence says. */
const harmless = words(
  'later longer internet ordinateur connexion rendez inscription réserve frais condition wifi computer appointment account',
);
const not: Record<Language, ReadonlySet<string>> = {
  fr: words('ne sans aucun aucune ni jamais'),
  en: words('not no never nothing none without nobody'),
};

/** Whether the words of a match are denied: « ne … pas », « aucun », « won’t ». « ne … que » denies nothing. */
export function isDenied({ words: list }: Stream, { start, end }: Match, language: Language): boolean {
  for (let at = clauseStart(list, start, 2); at < end; at += 1) {
    const text = list[at]?.text ?? '';
    if (!not[language].has(text) && !(language === 'en' && text.endsWith("n't"))) continue;
    if (harmless.has(list[at + 1]?.text ?? '') || (text !== 'ne' && language === 'fr' && at < start - 1)) continue;
    if (text === 'ne' && list.slice(at, at + 5).some((word) => word.text === 'que')) continue;
    return true;
  }
  return false;
}

const perhaps: Record<Language, ReadonlySet<string>> = {
  fr: words('pourrait pourraient devrait devraient serait seraient éventuellement échéant réserve probablement'),
  en: words('might may should could would possibly perhaps hope hopes probably'),
};

/** Whether the words of a match are only possible: « pourrait », « le cas échéant ». */
export function isOnlyPossible({ words: list }: Stream, { start, end }: Match, language: Language): boolean {
  const last = Math.min(end, list.length - 1);
  for (let at = clauseStart(list, start, 2); at <= last; at += 1) {
    if (at >= end && list[at]?.mark === 2) return false;
    if (perhaps[language].has(list[at]?.text ?? '') && !isElse(list[at]?.text, list[at + 1]?.text)) return true;
  }
  return false;
}

/** « Comments should be sent » asks, and « 3 May 2027 » is a day. */
const isElse = (word: string | undefined, next = ''): boolean =>
  (word === 'should' && next === 'be') || (word === 'may' && !/^(?:be|have|not|also|well|then|close|end)$/.test(next));

const had: Record<Language, ReadonlySet<string>> = {
  fr: words('a ont avons avait avaient ayant'),
  en: words('was were had has have'),
};
/** « ce que nous avons retenu » tells nothing of the verb that goes with it. */
const relative = words('que qui pourquoi what which that who why');
const participle: Record<Language, RegExp> = {
  fr: /(?:ée?s?|ie?s?|ise?s?|its?|ites?|ue?s?)$/,
  en: /(?:ed|en|made|held|sent|told|put|set)$/,
};

/** Whether the words of a match tell what is over: « a décidé », « were published ». */
export function isPast({ words: list }: Stream, { start, end }: Match, language: Language): boolean {
  for (let at = clauseStart(list, start, 3); at < end; at += 1) {
    if (!had[language].has(list[at]?.text ?? '')) continue;
    if (list.slice(Math.max(0, at - 2), at).some(({ text }) => relative.has(text))) continue;
    const next = list.slice(at + 1, at + 4);
    if (next.some(({ text, mark }) => mark < 2 && text !== 'lieu' && participle[language].test(text))) return true;
  }
  return false;
}

/** Up to `back` words before `start`, in the same clause. */
function clauseStart(list: Stream['words'], start: number, back: number): number {
  let at = start;
  while (at > 0 && start - at < back && list[at]?.mark === 0) at -= 1;
  return at;
}
