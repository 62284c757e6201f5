import type { Language } from '../../../../schema/index.ts';
import { quote } from '../../check-expressions.ts';
import { isWithin } from '../../ranges.ts';
import type { Rule } from '../../rule.ts';

import { findDoubleNegationEn } from './find-double-negations-en.ts';
import { findDoubleNegationFr } from './find-double-negations-fr.ts';
import { judgeMarks, mark } from './read-marks.ts';

/** Two words that say no in a sentence: tokens `first` to `last`. */
export interface DoubleNegation {
  first: number;
  last: number;
  kind: 'without' | 'opposite' | 'unless' | 'only-unless';
  /** What says the same in one positive word. */
  positive?: string;
}

const messages: Record<Language, Record<DoubleNegation['kind'], (words: string, positive?: string) => string>> = {
  fr: {
    without: (words) =>
      `${words} dit non deux fois : dites au positif ce qu’il faut (« il faut… pour… », « …seulement avec… »)`,
    opposite: (words, positive) =>
      `${words} dit non deux fois : ${positive ? `écrivez « ${positive} »` : 'dites-le au positif'}`,
    unless: (words) => `${words} dit non deux fois : dites quand c’est possible (« …seulement si… »)`,
    'only-unless': (words) => `${words} dit non deux fois : faites deux phrases, la règle puis l’exception`,
  },
  en: {
    without: (words) => `${words} says no twice: say what is needed (“you need… to…”, “…only with…”)`,
    opposite: (words, positive) =>
      `${words} says no twice: ${positive ? `write “${positive}”` : 'say it in the positive'}`,
    unless: (words) => `${words} says no twice: say when it is possible (“…only if…”)`,
    'only-unless': (words) => `${words} says no twice: make two sentences, the rule and then the exception`,
  },
};

/** Sentences that say no twice, so that the reader has to work out that they say yes. « ne … que » alone only limits. */
export const rule: Rule = {
  id: 'sentence/double-negation',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Use positive language: avoid double negatives”',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
  },
  examples: {
    fr: [
      { text: 'Il n’est pas impossible que la date change.', flags: ['n’est pas impossible'] },
      { text: 'La salle ne peut pas être louée sans l’accord du maire.', flags: ['ne peut pas être louée sans'] },
      {
        text: 'La demande n’est refusée que si le dossier ne contient pas de facture.',
        flags: ['n’est refusée que si le dossier ne contient pas'],
      },
      { text: 'L’aide n’est versée que si vous êtes étudiant. Vous ne payez rien.', flags: [] },
      { text: 'La mairie n’aide pas les personnes sans domicile.', flags: [] },
    ],
    en: [
      { text: 'It is not uncommon for the date to change.', flags: ['not uncommon'] },
      { text: 'You may not enter unless you have a ticket.', flags: ['not enter unless'] },
      { text: 'You may enter only if you have a ticket. It is not expensive.', flags: [] },
    ],
  },
  check({ uiLanguage, report }) {
    return {
      passage(passage) {
        const { segment, tokens, text, quoted, language } = passage;
        if (segment.kind !== 'paragraph' && segment.kind !== 'list-item') return;
        const judge = language === 'fr' ? findDoubleNegationFr : findDoubleNegationEn;
        for (const { first, last, kind, positive } of judgeMarks(passage, mark.no, judge)) {
          const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
          if (quoted.length > 0 && isWithin(quoted, start, end)) continue;
          const message = messages[uiLanguage][kind](quote[uiLanguage](shorten(text.slice(start, end))), positive);
          report({ passage, start, end, message, suggestions: positive ? [positive] : [] });
        }
      },
    };
  },
};

/** Long stretches by their two ends. */
const shorten = (words: string): string => {
  const parts = words.split(/\s+/);
  return parts.length <= 6 ? words : `${parts.slice(0, 3).join(' ')} … ${parts.slice(-2).join(' ')}`;
};
