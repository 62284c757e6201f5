import type { Language } from '../../../../schema/index.ts';
import { gap } from '../../../text/index.ts';
import { createPhraseFinder } from '../../phrases.ts';
import { isWithin, type Range } from '../../ranges.ts';
import type { Passage, Rule, Sentence } from '../../rule.ts';
import { lowerAt } from '../../word-bits.ts';
import { beforeQuestion, conditions } from './conditions-words.ts';
import { quoteSome } from './quote-some.ts';
import { countMarks, mark, readMarks } from './read-marks.ts';

const messages: Record<Language, (count: number, words: string) => string> = {
  fr: (count, words) =>
    `Cette phrase empile ${count} conditions ou exceptions (${words}) : dites d’abord la règle, puis mettez les conditions en liste ou en tableau`,
  en: (count, words) =>
    `This sentence stacks ${count} conditions or exceptions (${words}): say the rule first, then put the conditions in a list or a table`,
};

/** From this number on, conditions are a stack. */
const stack = 3;

const stacked = {
  fr: 'Vous recevez l’aide si vous vivez seul, sauf en cas de séjour à l’étranger, à condition que votre dossier soit complet.',
  en: 'You get the grant if you live alone, unless you are abroad, provided that your form is complete.',
};

/** Sentences that stack conditions and exceptions. */
export const rule: Rule = {
  id: 'sentence/conditions',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Place the main idea before exceptions and conditions”',
    url: 'https://www.plainlanguage.gov/guidelines/organize/place-the-main-idea-before-exceptions-and-conditions/',
  },
  examples: {
    fr: [
      { text: stacked.fr, flags: ['si vous vivez seul, sauf en cas de séjour à l’étranger, à condition'] },
      { text: 'Vous recevez l’aide si vous vivez seul et que votre dossier est complet.', flags: [] },
      { text: 'Vérifiez si le dossier est complet, et demandez si une pièce manque, sauf si vous partez.', flags: [] },
    ],
    en: [
      { text: stacked.en, flags: ['if you live alone, unless you are abroad, provided that'] },
      { text: 'You get the grant if you live alone and your form is complete.', flags: [] },
    ],
  },
  check({ uiLanguage, report }) {
    return {
      passage(passage) {
        const { kind } = passage.segment;
        if (kind !== 'paragraph' && kind !== 'list-item') return;
        if (!(readMarks(passage).all & mark.condition)) return;
        passage.sentences.forEach((sentence, index) => {
          if (countMarks(passage, index, mark.condition) < stack) return;
          const found = findConditions(passage, sentence);
          if (found.length < stack) return;
          const words = found.map(([start, end]) => passage.text.slice(start, end).toLowerCase());
          const [start, end] = [found[0]?.[0] ?? 0, found.at(-1)?.[1] ?? 0];
          report({ passage, start, end, message: messages[uiLanguage](found.length, quoteSome(words, uiLanguage)) });
        });
      },
    };
  },
};

const finders = { fr: createPhraseFinder(conditions.fr), en: createPhraseFinder(conditions.en) };
const askers = {
  fr: new Set(beforeQuestion.fr.split(/\s+/)),
  en: new Set(beforeQuestion.en.split(/\s+/)),
};
const none: readonly Range[] = [];

/** Where the conditions of a sentence open. « sauf si », “except where” open only one. */
function findConditions({ tokens, quoted, language }: Passage, { from, to }: Sentence): readonly Range[] {
  const lengthAt = finders[language];
  let found: Range[] | undefined;
  let last = -2;
  for (let at = from; at < to; at += 1) {
    const length = lengthAt(tokens, at);
    if (length === 0) continue;
    const [start, end] = [tokens.starts[at] as number, tokens.ends[at + length - 1] as number];
    const isOne = at <= last + 1;
    last = at + length - 1;
    if (!isCondition(tokens, from, at, language) || (quoted.length > 0 && isWithin(quoted, start, end))) continue;
    found ??= [];
    const previous = found.at(-1);
    if (isOne && previous) found[found.length - 1] = [previous[0], end];
    else found.push([start, end]);
    at = last;
  }
  return found ?? none;
}

/** Whether a word that may open a condition does: « vérifiez si » asks, « s’il y a lieu » and “if necessary” are asides. */
function isCondition(tokens: Passage['tokens'], from: number, at: number, language: Language): boolean {
  const word = lowerAt(tokens, at);
  const isHead = at === from || tokens.gaps[at] === gap.comma;
  // After a verb, these more often tell a time or a place.
  if (/^(?:where|when|whenever|quand)$/.test(word)) return isHead;
  if (word === 's' && lowerAt(tokens, at + 4) === 'lieu') return false;
  if (word !== 'si' && word !== 's' && word !== 'if') return true;
  if (asides.test(lowerAt(tokens, at + 1)) || isIffed(tokens, at)) return false;
  return at === from || !askers[language].has(lowerAt(tokens, at - 1));
}

const asides = /^(?:possible|nécessaire|besoin|oui|non|necessary|applicable|needed|any|so|not)$/;

/** « si et seulement si », “if and only if” open one condition. */
const isIffed = (tokens: Passage['tokens'], at: number): boolean =>
  /^(?:seulement|only)$/.test(lowerAt(tokens, at - 1)) && /^(?:et|and)$/.test(lowerAt(tokens, at - 2));
