import type { Language } from '../../../../schema/index.ts';
import { countOwnWords } from '../../count-own-words.ts';
import type { Passage, Rule } from '../../rule.ts';

interface Size {
  words: number;
  sentences: number;
}

const messages: Record<Language, (size: Size, limit: number) => string> = {
  fr: ({ words, sentences }, limit) =>
    `Ce paragraphe est long (${words} mots en ${sentences} phrases, ${limit} mots au plus) : coupez-le, une idée par paragraphe`,
  en: ({ words, sentences }, limit) =>
    `This paragraph is long (${words} words in ${sentences} sentences, ${limit} words at most): cut it, one idea a paragraph`,
};

const facts = {
  fr: [
    'La mairie veut refaire la place du marché, avec des arbres, des bancs et une fontaine.',
    'Les travaux dureront six mois et coûteront moins cher que ceux de la rue de la Gare.',
    'Les voitures passeront par le quai, et le bus 4 s’arrêtera devant la poste.',
    'Les commerçants pourront garder leur étal le mardi et le samedi, de huit heures à midi.',
  ],
  en: [
    'The council wants to mend the market square, with trees, benches and a fountain.',
    'The work will take six months and will cost less than the work on Station Road.',
    'Cars will go along the quay, and the number 4 bus will stop at the post office.',
    'Traders can keep their stalls on Tuesday and Saturday, from eight in the morning to noon.',
  ],
};
const short = { fr: facts.fr.join(' '), en: facts.en.join(' ') };
const long = { fr: `${short.fr} ${short.fr} ${short.fr}`, en: `${short.en} ${short.en} ${short.en}` };

/**
 * Paragraphs with more words than the profile allows. One of a single sentence is left to `sentence/length`; words in
 * quotation marks and bare lists of names don’t count.
 */
export const rule: Rule = {
  id: 'paragraph/length',
  severity: 'info',
  thresholds: ['paragraphWords'],
  source: {
    title: 'Federal Plain Language Guidelines, “Write short paragraphs” (150 words, never more than 250)',
    url: 'https://www.plainlanguage.gov/guidelines/concise/write-short-paragraphs/',
  },
  examples: {
    fr: [
      { text: long.fr, flags: [long.fr] },
      { text: `${short.fr}\n\n${short.fr}\n\n${short.fr}`, flags: [] },
    ],
    en: [
      { text: long.en, flags: [long.en] },
      { text: `${short.en}\n\n${short.en}\n\n${short.en}`, flags: [] },
    ],
  },
  check({ uiLanguage, profile, report }) {
    const limit = profile.paragraphWords;
    return {
      passage(passage) {
        if (passage.tokens.count <= limit || passage.segment.kind !== 'paragraph') return;
        const size = measure(passage);
        const [first, last] = [passage.sentences[0], passage.sentences.at(-1)];
        if (size.words <= limit || size.sentences < 2 || !first || !last) return;
        report({ passage, start: first.start, end: last.end, message: messages[uiLanguage](size, limit) });
      },
    };
  },
};

function measure(passage: Passage): Size {
  const counts = passage.sentences.map((sentence) => countOwnWords(passage, sentence)).filter((count) => count > 0);
  return { words: counts.reduce((sum, count) => sum + count, 0), sentences: counts.length };
}
