import type { Language } from '../../../schema/index.ts';
import { normalizeWord } from '../../text/index.ts';
import type { Passage } from '../rule.ts';
import type { Word } from './stream.ts';

const articles: Record<Language, ReadonlySet<string>> = {
  fr: new Set('le la les l'.split(' ')),
  en: new Set('the a an s'.split(' ')),
};
/** « un mois » counts; « un avis » doesn’t. */
const spans = /^(?:jour|semaine|quinzaine|mois|an|année|trimestre)s?$/;
const same: Record<Language, ReadonlyMap<string, string>> = {
  fr: new Map(
    'du de|des de|d de|aux à|au à|qu que|jusqu jusque|lorsqu lorsque|puisqu puisque|n ne|s se|c ce|m me|t te|j je|cet ce|cette ce|ces ce|1er 1'
      .split('|')
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  en: new Map([['cannot', "can't"]]),
};

/** The words `from` to `to - 1` of a passage, as patterns read them. */
export function readWords({ tokens, text, language }: Passage, from: number, to: number): Word[] {
  const words: Word[] = [];
  let mark: Word['mark'] = 0;
  for (let at = from; at < to; at += 1) {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (at > from) mark = Math.max(mark, markOf(text.slice(tokens.ends[at - 1], start))) as Word['mark'];
    const surface = text.slice(start, end);
    const plain = normalizeWord(surface);
    const isSpan =
      /^une?$/.test(plain) && spans.test(normalizeWord(text.slice(tokens.starts[at + 1], tokens.ends[at + 1])));
    if (articles[language].has(plain) || (language === 'fr' && /^une?$/.test(plain) && !isSpan)) continue;
    const isCapitals = surface.length > 1 && surface === surface.toUpperCase() && /\p{Lu}/u.test(surface);
    words.push({
      text: isTitle(plain, text.charAt(end)) ? plain : (same[language].get(plain) ?? plain),
      isCapitals,
      mark,
      start,
      end,
    });
    mark = 0;
  }
  return words;
}

/** « m » alone is « M. », a title: « m’ » is « me ». */
const isTitle = (plain: string, next: string): boolean => plain.length === 1 && !/['’ʼ]/.test(next);

/** What stands between two words: a colon ends a clause; a comma, a bracket or a quotation mark doesn’t. */
function markOf(between: string): Word['mark'] {
  if (/[;:!?…•|=→]|\s[–—-]\s/.test(between)) return 2;
  return /[,()[\]«»“”"]/.test(between) ? 1 : 0;
}
