import type { Language } from '../../../schema/index.ts';
import { objet } from './grammar/objet.ts';
import { type CreateJudge, judgeBy } from './judge.ts';
import type { Word } from './stream.ts';
import type { Unit } from './unit.ts';

const judgeSentences = judgeBy(objet);

/** A title that names a thing is enough: « Tarifs de la cantine », not « Votre avis compte ! ». */
export const judgeObjet: CreateJudge = (language) => {
  const sentences = judgeSentences(language);
  let isNamed = false;
  return {
    read(unit) {
      isNamed ||= unit.passage.segment.kind === 'heading' && !unit.isExclaimed && namesThing(unit, language);
      sentences.read(unit);
    },
    conclude: () => (isNamed ? { isKept: true } : sentences.conclude()),
  };
};

/** What any call for views may say, whatever its subject. */
const general = [
  ...['VAGUETOPIC', 'GENERAL', 'PUBLIC', 'CONSULT', 'VIEWS', 'SUMMARY', 'CONTRIBUTE', 'COME', 'CAN', 'IS', 'WANT'],
  ...['DATE', 'MONTH', 'RANGE', 'SPAN', 'DEADLINE', 'OPENING', 'BODY', 'ONLINE', 'MEETING', 'PAPER', 'EMPTY', 'CHOOSE'],
  ...['DECIDE', 'DECIDED', 'CHANGE', 'TREAT', 'GUARDIAN', 'PERSON', 'CALL', 'SEE', 'AVAILABLE', 'PUBLISH'],
];
const shortest = 4;

function namesThing({ stream, passage }: Unit, language: Language): boolean {
  const isGeneral = (at: number): boolean =>
    general.some((name) => [...(stream.spans.get(name) ?? [])].some(([from, to]) => from <= at && to > at));
  return stream.words.some(
    (word, at) =>
      word.text.length >= shortest &&
      /^\p{L}+$/u.test(word.text) &&
      !isGeneral(at) &&
      !isProperName(passage.text, word, at) &&
      !(language === 'fr' && /(?:ez|ons)$/.test(word.text)),
  );
}

/** A capital that the start of the title doesn’t explain. */
function isProperName(text: string, { start, isCapitals }: Word, at: number): boolean {
  return at > 0 && !isCapitals && /\p{Lu}/u.test(text.charAt(start));
}
