import type { Language } from '../../../../schema/index.ts';
import { checkExpressions, type ExpressionMessages } from '../../check-expressions.ts';
import { isWithin } from '../../ranges.ts';
import type { Rule } from '../../rule.ts';
import { findChains } from './find-chains.ts';

const messages: Record<Language, (reference: string, levels: number) => string> = {
  fr: (reference, levels) =>
    `« ${reference} » dit où est la règle (${levels} niveaux à parcourir), pas ce qu’elle dit : écrivez ce qu’elle prévoit, et mettez la référence à la fin`,
  en: (reference, levels) =>
    `“${reference}” says where the rule stands (${levels} levels to go through), not what it says: write what it provides, and put the reference at the end`,
};

const wordings: ExpressionMessages = {
  fr: (words) => `« ${words} » dit où est la règle, pas ce qu’elle dit : écrivez ce qu’elle prévoit`,
  en: (words) => `“${words}” says where the rule stands, not what it says: write what it provides`,
};

/** A sentence that changes another text must say where: « au premier alinéa du II, les mots “…” sont remplacés ». */
const amends =
  /\b(?:est|sont) (?:ainsi )?(?:remplacé|complété|inséré|abrogé|supprimé|modifié|rédigé|ajouté)|\bmots?[\s\u00a0]*:?[\s\u00a0]*[«“"]|\b(?:is|are) (?:amended|repealed|omitted|inserted|substituted)\b/i;

/** References that pile up parts of texts, and « ledit article »: they tell where a rule stands instead of what it says. */
export const rule: Rule = {
  id: 'reference/opaque',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Minimize cross-references”',
    url: 'https://www.plainlanguage.gov/guidelines/design/minimize-cross-references/',
  },
  examples: {
    fr: [
      { text: 'Le délai prévu au premier alinéa du II court dès la demande.', flags: ['premier alinéa du II'] },
      {
        text: 'Les dispositions de l’article 4 du présent décret sont appliquées.',
        flags: ['article 4 du présent décret'],
      },
      { text: 'Ledit article est affiché.', flags: ['Ledit article'] },
      { text: 'Le délai de deux mois court dès la demande (article L. 231-1).', flags: [] },
      { text: 'Au premier alinéa du II, le mot « six » est remplacé par le mot « huit ».', flags: [] },
    ],
    en: [
      { text: 'Paragraph (2)(b) of subsection (3) applies.', flags: ['Paragraph (2)(b) of subsection (3)'] },
      { text: 'The said section applies.', flags: ['The said section'] },
      { text: 'You have two months to reply (section 4 of the Water Act).', flags: [] },
    ],
  },
  check(context) {
    const { uiLanguage, report } = context;
    const expressions = checkExpressions('reference/opaque', wordings)(context);
    return {
      passage(passage) {
        expressions.passage?.(passage);
        const { segment, text, tokens, silent } = passage;
        if (segment.kind === 'heading') return;
        for (const { sentence, first, last, levels } of findChains(passage)) {
          const start = tokens.starts[first] as number;
          const end = endOf(text, tokens.ends[last] as number);
          if (isWithin(silent, start, end) || amends.test(text.slice(sentence.start, sentence.end))) continue;
          report({ passage, start, end, message: messages[uiLanguage](text.slice(start, end), levels) });
        }
      },
    };
  },
};

/** The sign that ends a number is part of it: « 2° », “(3)”. */
const endOf = (text: string, end: number): number => (/[°º)]/.test(text.charAt(end)) ? end + 1 : end);
