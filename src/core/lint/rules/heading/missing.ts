import type { Language } from '../../../../schema/index.ts';
import type { Passage, Rule, RuleContext } from '../../rule.ts';
import { formatNumber } from '../../typeset.ts';
import { countReadWords } from '../../words.ts';
import { createBoldLines } from './bold-lines.ts';
import { samples } from './samples.ts';

/** Words between two headings that guides advise, and that no text should go beyond: twice as many. */
const advised = 250;
const most = 2 * advised;
/** No title is longer, in characters. */
const longestTitle = 60;

const messages: Record<
  Language,
  { run(words: string): string; level(found: number, wanted: number, more: number): string }
> = {
  fr: {
    run: (words) =>
      `Pas de titre pendant ${words} mots (il en faut un tous les ${advised} mots environ) : ajoutez-en, par exemple ici`,
    level: (found, wanted, more) =>
      `Ce titre saute un niveau (${found} au lieu de ${wanted}${more > 0 ? `, et ${more} ${more > 1 ? 'autres' : 'autre'} après lui` : ''}) : donnez-lui le niveau ${wanted}`,
  },
  en: {
    run: (words) =>
      `No heading for ${words} words (one every ${advised} words or so is right): add some, for example here`,
    level: (found, wanted, more) =>
      `This heading skips a level (${found} instead of ${wanted}${more > 0 ? `, and so ${more > 1 ? 'do' : 'does'} ${more} more` : ''}): give it level ${wanted}`,
  },
};

/**
 * Long stretches without a heading, headings that skip a level, and bold lines that only look like headings. The articles of
 * a law are its headings: none can be added inside one. Plain text and PDF have no levels but those that we guess.
 */
export const rule: Rule = {
  id: 'heading/missing',
  severity: 'info',
  source: {
    title: 'WCAG 2.2, criterion 2.4.10 Section Headings (and 1.3.1 for real headings)',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/section-headings.html',
  },
  examples: samples,
  check(context) {
    const { profile, format } = context;
    const run = createRun(context);
    const levels = createLevels(context);
    const boldLines = createBoldLines(context);
    const hasLevels = format !== 'text' && format !== 'pdf';
    return {
      passage(passage) {
        const isTitle = passage.segment.kind === 'heading';
        if (isTitle && hasLevels) levels.add(passage);
        const isHeading = boldLines.add(passage) || isTitle;
        if (profile.id !== 'law') run.add(passage, isHeading || (!hasLevels && looksLikeTitle(passage)));
      },
      end() {
        run.finish();
        levels.finish();
        boldLines.finish();
      },
    };
  },
};

/** In a format without levels, a short line that doesn’t end like a sentence may well be a heading: « Recours ». */
const looksLikeTitle = ({ segment: { kind, text } }: Passage): boolean =>
  kind === 'paragraph' && text.length <= longestTitle && /\p{L}{3}/u.test(text) && !endsSentence(text);

const endsSentence = (text: string): boolean => /[.!?;:,…»)]$/.test(text.trimEnd());

/** Finds headings that skip a level: the first of a text is reported, with the number of the others. */
function createLevels({ uiLanguage, report }: RuleContext) {
  let level = 0;
  let first: { passage: Passage; wanted: number } | undefined;
  let count = 0;
  return {
    add(passage: Passage): void {
      const { level: own = 0 } = passage.segment;
      if (level > 0 && own > level + 1) {
        first ??= { passage, wanted: level + 1 };
        count += 1;
      }
      if (own > 0) level = own;
    },
    finish(): void {
      if (!first) return;
      const { passage, wanted } = first;
      const message = messages[uiLanguage].level(passage.segment.level ?? 0, wanted, count - 1);
      report({ passage, start: 0, end: passage.text.length, message });
    },
  };
}

/** Counts the words since the last heading, and keeps the paragraph before which one could stand. */
function createRun({ uiLanguage, report }: RuleContext) {
  let words = 0;
  let place: Passage | undefined;
  const finish = (): void => {
    const sentence = place?.sentences[0];
    if (place && sentence && words > most) {
      const { start, end } = sentence;
      report({ passage: place, start, end, message: messages[uiLanguage].run(formatNumber(words, uiLanguage)) });
    }
    words = 0;
    place = undefined;
  };
  return {
    add(passage: Passage, isHeading: boolean): void {
      const { kind } = passage.segment;
      if (isHeading) finish();
      else if (kind === 'paragraph' || kind === 'list-item') {
        if (!place && words >= advised && kind === 'paragraph' && endsSentence(passage.segment.text)) place = passage;
        words += countReadWords(passage.tokens, 0, passage.tokens.count);
      }
    },
    finish,
  };
}
