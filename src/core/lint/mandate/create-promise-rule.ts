import type { Language } from '../../../schema/index.ts';
import type { Passage, Rule, RuleContext } from '../rule.ts';
import type { Lack } from './grammar.ts';
import type { CreateJudge, Judgement } from './judge.ts';
import type { Unit } from './unit.ts';

/** How a point is told to a writer, in one language. */
export interface PromiseWords {
  /** « Ce texte ne semble pas dire qui décidera »: a text can say it in words that we don’t know. */
  missing: string;
  /** The same for a text that touches on the point, by what it lacks. */
  partial: Record<Lack, string>;
  /** What asks for it: an article, or good practice. */
  ground: string;
  /** A sentence to add, with its blanks in brackets. */
  sentence: string;
}

/** One question that a consultation text should answer. Its id ends with the id of the point in the published JSON. */
export interface PromisePoint extends Pick<Rule, 'id' | 'severity' | 'source' | 'examples'> {
  judge: CreateJudge;
  words: Record<Language, PromiseWords>;
}

/** A rule that reads a whole consultation text for one point, and tells once what it doesn’t say. */
export function createPromiseRule({ judge, words, ...rest }: PromisePoint): Rule {
  return { ...rest, profile: 'consultation', check: (context) => checkPromise(context, judge, words) };
}

function checkPromise(
  { language, uiLanguage, readUnits, report }: RuleContext,
  createJudge: CreateJudge,
  words: PromisePoint['words'],
) {
  const judge = createJudge(language);
  let place: Unit | undefined;
  let sentences = 0;
  return {
    passage(passage: Passage) {
      if (passage.language !== language || judge.conclude().isKept) return;
      for (const unit of readUnits(passage)) {
        if (!place || (isHeading(unit) && !isHeading(place))) place = unit;
        sentences += 1;
        judge.read(unit);
      }
    },
    end() {
      const judgement = judge.conclude();
      // A text without a word promises nothing, and has no place to show.
      if (judgement.isKept || !place) return;
      const { passage, start, end } = judgement.unit ?? place;
      const { sentence } = words[language];
      const message = tell[uiLanguage](words[uiLanguage], judgement, sentences, sentence);
      report({ passage, start, end, message, suggestions: [sentence] });
    },
  };
}

const isHeading = ({ passage }: Unit): boolean => passage.segment.kind === 'heading';

type Missing = Exclude<Judgement, { isKept: true }>;
type Tell = (words: PromiseWords, judgement: Missing, sentences: number, sentence: string) => string;

const tell: Record<Language, Tell> = {
  fr: (words, judgement, sentences, sentence) => {
    const said = excerptOf(judgement);
    const value = said
      ? `« ${said} »`
      : sentences === 1
        ? 'rien dans sa seule phrase'
        : `rien dans ses ${sentences} phrases`;
    return `${whatOf(words, judgement)} (${value}) : ajoutez par exemple « ${sentence} » ${words.ground}`;
  },
  en: (words, judgement, sentences, sentence) => {
    const said = excerptOf(judgement);
    const value = said
      ? `“${said}”`
      : sentences === 1
        ? 'nothing in its only sentence'
        : `nothing in its ${sentences} sentences`;
    return `${whatOf(words, judgement)} (${value}): add for example “${sentence}” ${words.ground}`;
  },
};

const whatOf = ({ missing, partial }: PromiseWords, { lack }: Missing): string => (lack && partial[lack]) || missing;

const longestExcerpt = 60;

function excerptOf({ unit }: Missing): string | undefined {
  if (!unit) return undefined;
  let end = unit.end;
  while (end > unit.start && /[.\s]/.test(unit.passage.text.charAt(end - 1))) end -= 1;
  const said = unit.passage.text.slice(unit.start, end);
  if (said.length <= longestExcerpt) return said;
  return `${said.slice(0, said.lastIndexOf(' ', longestExcerpt))}…`;
}
