import type { Language } from '../../../../schema/index.ts';
import type { Passage, Rule, RuleContext, Sentence } from '../../rule.ts';
import { lowerAt } from '../../word-bits.ts';
import { type Clauses, countClauses } from './count-clauses.ts';
import { findNestedBrackets } from './find-nested-brackets.ts';
import { quoteSome } from './quote-some.ts';
import { countMarks, mark, readMarks } from './read-marks.ts';

const messages: Record<Language, { clauses: (n: number, words: string, most: number) => string; brackets: string }> = {
  fr: {
    clauses: (n, words, most) =>
      `Cette phrase enchaîne ${n} subordonnées (${words} ; ${most} au plus) : faites-en plusieurs phrases, et commencez par l’idée principale`,
    brackets:
      'Cette parenthèse en contient une autre (2 niveaux, 1 au plus) : faites une phrase de ce qui est à l’intérieur, ou supprimez-le',
  },
  en: {
    clauses: (n, words, most) =>
      `This sentence has ${n} subordinate clauses (${words}; ${most} at most): make several sentences of it, the main idea first`,
    brackets:
      'These brackets hold other brackets (2 levels, 1 at most): make a sentence of what is inside, or leave it out',
  },
};

const nested = {
  fr: 'La personne qui demande une aide, lorsque le dossier que la mairie lui envoie est complet, reçoit une réponse.',
  en: 'The person who asks for help gets an answer when the form that the council sends is complete.',
};

/** Sentences that hold too many subordinate clauses between two strong marks, and brackets inside brackets. */
export const rule: Rule = {
  id: 'sentence/nesting',
  severity: 'warning',
  thresholds: ['clauses'],
  source: {
    title: 'W3C technique G153 for WCAG 3.1.5: sentences that contain no more than two conjunctions',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G153',
  },
  examples: {
    fr: [
      { text: nested.fr, flags: ['qui demande une aide, lorsque le dossier que'] },
      { text: 'Vous demandez une aide ? La mairie vous envoie un dossier. Remplissez-le.', flags: [] },
      { text: 'Cette aide n’est versée que si vous êtes plus jeune que le titulaire.', flags: [] },
      {
        text: 'Joignez un justificatif (une facture (gaz ou eau), par exemple).',
        flags: ['(une facture (gaz ou eau), par exemple)'],
      },
    ],
    en: [
      { text: nested.en, flags: ['who asks for help gets an answer when the form that'] },
      { text: 'Do you need help? The council sends you a form. Fill it in.', flags: [] },
    ],
  },
  check({ uiLanguage, profile, report }) {
    const most = profile.clauses;
    return {
      passage(passage) {
        const { kind } = passage.segment;
        if (kind !== 'paragraph' && kind !== 'list-item') return;
        const hasBrackets = passage.text.includes('(');
        if (!hasBrackets && !(readMarks(passage).all & mark.clause)) return;
        passage.sentences.forEach((sentence, index) => {
          const clauses = countMarks(passage, index, mark.clause) > most ? countClauses(passage, sentence) : none;
          if (clauses.length > most) flagClauses({ uiLanguage, report }, passage, clauses, most);
          if (hasBrackets) flagBrackets({ uiLanguage, report }, passage, sentence);
        });
      },
    };
  },
};

const none: Clauses = [];
type Reporter = Pick<RuleContext, 'uiLanguage' | 'report'>;

function flagClauses({ uiLanguage, report }: Reporter, passage: Passage, clauses: Clauses, most: number): void {
  const { tokens } = passage;
  const words = clauses.map((at) => lowerAt(tokens, at));
  const [first = 0, last = 0] = [clauses[0], clauses.at(-1)];
  report({
    passage,
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    message: messages[uiLanguage].clauses(clauses.length, quoteSome(words, uiLanguage), most),
  });
}

function flagBrackets({ uiLanguage, report }: Reporter, passage: Passage, sentence: Sentence): void {
  const { silent = [] } = passage.segment;
  for (const [start, end] of findNestedBrackets(passage.text, sentence.start, sentence.end))
    if (!silent.some(([from, to]) => from < end && to > start))
      report({ passage, start, end, message: messages[uiLanguage].brackets });
}
