import type { Language } from '../../../../schema/index.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule } from '../../rule.ts';
import { findEnumeration } from './find-enumerations.ts';
import { findLabels } from './find-labels.ts';
import type { Enumeration } from './find-semicolons.ts';
import { readMarks } from './read-marks.ts';

const messages: Record<Language, (items: number) => string> = {
  fr: (items) =>
    `Cette énumération a ${items} éléments dans une phrase (3 au plus) : faites-en une liste, un élément par ligne`,
  en: (items) => `This enumeration has ${items} items in a sentence (3 at most): make a list of it, one item a line`,
};

const long = {
  fr: 'Vous devez fournir une copie de votre carte d’identité, un justificatif de domicile, une photo récente et le formulaire signé.',
  en: 'You must send a copy of your identity card, a proof of your address, a recent photograph and the signed form.',
};

/** Enumerations of four items or more in running text. Lists, tables and short lists of names are left alone. */
export const rule: Rule = {
  id: 'sentence/enumeration',
  severity: 'info',
  source: {
    title:
      'W3C technique G153 for WCAG 3.1.5: lists instead of paragraphs that contain long series of words or phrases',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G153',
  },
  examples: {
    fr: [
      {
        text: long.fr,
        flags: [
          'une copie de votre carte d’identité, un justificatif de domicile, une photo récente et le formulaire signé',
        ],
      },
      {
        text: 'Le dossier comprend : a) le plan de la rue ; b) le prix des travaux ; c) la date de début.',
        flags: ['a) le plan de la rue ; b) le prix des travaux ; c) la date de'],
      },
      { text: 'Paul, Anne, Léa, Zoé et Karim sont venus.', flags: [] },
      { text: 'Fournissez :\n\n- une copie de votre carte ;\n- un justificatif.', flags: [] },
    ],
    en: [
      {
        text: long.en,
        flags: ['a copy of your identity card, a proof of your address, a recent photograph and the signed form'],
      },
      { text: 'Paul, Anne, Lea, Zoe and Karim came to the meeting in the town hall.', flags: [] },
    ],
  },
  check({ uiLanguage, report }) {
    const flag = (passage: Passage, { first, last, items }: Enumeration): void => {
      const [start, end] = [passage.tokens.starts[first] as number, passage.tokens.ends[last] as number];
      if (passage.quoted.length > 0 && isWithin(passage.quoted, start, end)) return;
      report({ passage, start, end, message: messages[uiLanguage](items) });
    };
    return {
      passage(passage) {
        if (passage.segment.kind !== 'paragraph') return;
        const { labels, commas, semicolons } = readMarks(passage);
        const labelled = labels >= 3 ? findLabels(passage) : undefined;
        if (labelled) return flag(passage, labelled);
        passage.sentences.forEach((sentence, index) => {
          if ((commas[index] ?? 0) < 2 && (semicolons[index] ?? 0) < 3) return;
          const found = findEnumeration(passage, sentence);
          if (found) flag(passage, found);
        });
      },
    };
  },
};
