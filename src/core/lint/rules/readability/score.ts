import type { Language } from '../../../../schema/index.ts';
import type { Tokens } from '../../../text/index.ts';
import { readabilityOf, sampleWords } from '../../measure-readability.ts';
import type { Passage, Rule } from '../../rule.ts';
import { formatNumber } from '../../typeset.ts';
import { syllablesOf } from '../../words.ts';

const heavySyllables = 4;

interface Values {
  value: string;
  low: string;
  high: string;
  threshold: string;
  sentence: string;
  syllables: string;
  heavy: string;
}

const messages: Record<Language, (values: Values) => string> = {
  fr: ({ value, low, high, threshold, sentence, syllables, heavy }) =>
    `Ce texte est difficile à lire (indice de Kandel et Moles ${value}, entre ${low} et ${high} selon la façon de compter ; ${threshold} ou plus se lit bien) : il a ${sentence} mots par phrase et ${syllables} syllabes par mot ; coupez les phrases les plus longues et cherchez des mots plus courts${heavy && ` pour ${heavy}`}`,
  en: ({ value, low, high, threshold, sentence, syllables, heavy }) =>
    `This text is hard to read (Flesch-Kincaid grade ${value}, between ${low} and ${high} depending on how words are counted; ${threshold} or less reads well): it has ${sentence} words a sentence and ${syllables} syllables a word; cut the longest sentences and look for shorter words${heavy && ` for ${heavy}`}`,
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
    const heavy = createHeavyWords(language);
    return {
      passage(passage) {
        const { kind } = passage.segment;
        if ((kind !== 'paragraph' && kind !== 'list-item') || passage.language !== language) return;
        if (!first && passage.sentences.length > 0) first = passage;
        heavy.add(passage.tokens, passage.matches);
      },
      end() {
        const { words, syllables, sentences } = readability;
        const sentence = first?.sentences[0];
        if (!first || !sentence || words.plain < sampleWords) return;
        const { value, low, high } = readabilityOf(readability, language);
        const threshold = profile.readability[language];
        if (language === 'fr' ? value >= threshold : value <= threshold) return;
        const show = (number: number) => formatNumber(Math.round(number * 10) / 10, uiLanguage);
        const message = messages[uiLanguage]({
          value: show(value),
          low: show(low),
          high: show(high),
          threshold: show(threshold),
          sentence: show(words.plain / sentences),
          syllables: show(syllables.plain / words.plain),
          heavy: heavy
            .most()
            .map((word) => (uiLanguage === 'fr' ? `« ${word} »` : `“${word}”`))
            .join(', '),
        });
        report({ passage: first, start: sentence.start, end: sentence.end, message });
      },
    };
  },
};

/** Counts the words of many syllables, glossary terms and names aside. */
function createHeavyWords(language: Language) {
  const uses = new Map<string, number>();
  const countSyllables = syllablesOf[language];
  let table: Tokens['table'] | undefined;
  // By word id: 0 not known yet, 1 light or a name, 2 heavy.
  let weights = new Uint8Array(0);
  const weigh = (tokens: Tokens, at: number): number => {
    const isName = /^[A-Z]/.test(tokens.text.charAt(tokens.starts[at] as number));
    return countSyllables(tokens, at) < heavySyllables || isName ? 1 : 2;
  };
  return {
    add(tokens: Tokens, matches: Passage['matches']): void {
      const size = tokens.table.surfaces.length;
      if (tokens.table !== table || size > weights.length) {
        table = tokens.table;
        weights = new Uint8Array(size * 2);
      }
      const { ids, starts, count } = tokens;
      let match = 0;
      for (let at = 0; at < count; at += 1) {
        const id = ids[at] as number;
        if (weights[id] === 1) continue;
        weights[id] ||= weigh(tokens, at);
        if (weights[id] === 1) continue;
        const start = starts[at] as number;
        while ((matches[match]?.end ?? Number.POSITIVE_INFINITY) <= start) match += 1;
        if ((matches[match]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
        const word = table.surfaces[id] ?? '';
        uses.set(word, (uses.get(word) ?? 0) + 1);
      }
    },
    /** The three most used, the same ones whatever the order of the text. */
    most: (): string[] =>
      [...uses]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 3)
        .map(([word]) => word),
  };
}
