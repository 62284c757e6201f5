import type { Language } from '../../../../schema/index.ts';
import { gainsOf, readabilityOf, sampleWords } from '../../measure-readability.ts';
import type { Passage, Rule } from '../../rule.ts';
import { formatNumber } from '../../typeset.ts';
import { type Causes, describeCauses } from './describe-causes.ts';
import { createHeavyWords } from './heavy-words.ts';
import { createLongSentences } from './long-sentences.ts';

interface Values {
  value: string;
  low: string;
  high: string;
  threshold: string;
}

const messages: Record<Language, (values: Values, causes: string) => string> = {
  fr: ({ value, low, high, threshold }, causes) =>
    `Ce texte est difficile à lire (indice de Kandel et Moles ${value}, entre ${low} et ${high} selon la façon de compter ; ${threshold} ou plus se lit bien). Ce qui pèse le plus : ${causes}`,
  en: ({ value, low, high, threshold }, causes) =>
    `This text is hard to read (Flesch-Kincaid grade ${value}, between ${low} and ${high} depending on how words are counted; ${threshold} or less reads well). What weighs most: ${causes}`,
};

const sample = {
  fr: 'L’administration procède à l’instruction des demandes individuelles conformément aux dispositions réglementaires applicables, sous réserve de la production des justificatifs nécessaires par les intéressés. Les décisions administratives défavorables comportent obligatoirement une motivation circonstanciée, accompagnée de l’indication des possibilités de contestation juridictionnelle. La communication des documents préparatoires intervient postérieurement à l’adoption définitive de la décision correspondante. Les collectivités déterminent les modalités organisationnelles de la participation, notamment les conditions de recevabilité des contributions individuelles et collectives. L’information préalable des participants constitue une obligation particulièrement importante de la collectivité organisatrice, indépendamment des considérations financières ou opérationnelles susceptibles d’intervenir ultérieurement dans la réalisation effective des aménagements initialement programmés.',
  en: 'The administrative authority undertakes the examination of individual applications in accordance with applicable regulatory provisions, subject to the production of necessary supporting documentation by interested parties. Unfavourable administrative determinations necessarily incorporate a circumstantiated explanation, accompanied by an indication of available jurisdictional alternatives. Communication of preparatory documentation occurs subsequently to the definitive adoption of the corresponding determination. Participating municipalities establish the organisational modalities of consultation, particularly the admissibility conditions applicable to individual and collective contributions. Preliminary information for participants constitutes a particularly significant obligation of the organising municipality, independently of financial or operational considerations potentially affecting the subsequent implementation of initially programmed improvements.',
};
const easy = {
  fr: 'La mairie veut refaire la rue. Vous vivez ici ? Venez en parler avec nous. Nous avons besoin de vous pour choisir. '.repeat(
    6,
  ),
  en: 'The town wants to mend the street. Do you live here? Come and talk with us. We need you to help us choose. '.repeat(
    6,
  ),
};

/** The readability of the whole text, when it is harder than the profile allows. */
export const rule: Rule = {
  id: 'readability/score',
  severity: 'info',
  thresholds: ['readability'],
  source: {
    title: 'WCAG 2.2, criterion 3.1.5 Reading Level; Kandel & Moles (1958); Kincaid et al. (1975)',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/reading-level.html',
  },
  examples: {
    fr: [
      { text: sample.fr, flags: [sample.fr.slice(0, sample.fr.indexOf('.') + 1)] },
      { text: easy.fr, flags: [] },
    ],
    en: [
      { text: sample.en, flags: [sample.en.slice(0, sample.en.indexOf('.') + 1)] },
      { text: easy.en, flags: [] },
    ],
  },
  check({ language, uiLanguage, profile, readability, report }) {
    let first: Passage | undefined;
    const heavyWords = createHeavyWords(language);
    const longSentences = createLongSentences(profile.sentenceWords);
    return {
      passage(passage) {
        const { kind } = passage.segment;
        if ((kind !== 'paragraph' && kind !== 'list-item') || passage.language !== language) return;
        if (!first && passage.sentences.length > 0) first = passage;
        heavyWords.add(passage);
        longSentences.add(passage);
      },
      end() {
        const { words, heavy, sentences } = readability;
        const sentence = first?.sentences[0];
        if (!first || !sentence || words.plain < sampleWords) return;
        const { value, low, high } = readabilityOf(readability, language);
        const threshold = profile.readability[language];
        if (language === 'fr' ? value >= threshold : value <= threshold) return;
        const show = (number: number) => formatNumber(Math.round(number * 10) / 10, uiLanguage);
        const long = longSentences.count();
        const gains = gainsOf(readability, language, long.stops);
        const causes: Causes = {
          sentences: { ...long, all: sentences, limit: profile.sentenceWords, mean: words.plain / sentences },
          words: { share: heavy.words / words.plain, most: heavyWords.most() },
          gains,
        };
        const shown = { value: show(value), low: show(low), high: show(high), threshold: show(threshold) };
        const message = messages[uiLanguage](shown, describeCauses(causes, uiLanguage));
        report({ passage: first, start: sentence.start, end: sentence.end, message });
      },
    };
  },
};
