import type { Language } from '../../../../schema/index.ts';
import { countOwnWords } from '../../count-own-words.ts';
import type { Rule } from '../../rule.ts';

const messages: Record<Language, (words: number, limit: number) => string> = {
  fr: (words, limit) =>
    `Cette phrase est longue (${words} mots, ${limit} au plus) : coupez-la en deux, une idée par phrase`,
  en: (words, limit) => `This sentence is long (${words} words, ${limit} at most): cut it in two, one idea a sentence`,
};

const long = {
  fr: 'La mairie invite toutes les personnes qui habitent le quartier ou qui y travaillent à venir donner leur avis sur le projet de rue le samedi matin à dix heures.',
  en: 'The council asks everyone who lives or works in the area to come and say what they think of the plan for the new street on Saturday morning at ten.',
};

/** Sentences with more words than the profile allows. Headings, tables, quotations and bare lists are left alone. */
export const rule: Rule = {
  id: 'sentence/length',
  severity: 'warning',
  thresholds: ['sentenceWords'],
  source: {
    title: 'W3C technique G153 for WCAG 3.1.5: making the text easier to read (25 words)',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G153',
  },
  examples: {
    fr: [
      { text: long.fr, flags: [long.fr] },
      {
        text: 'La mairie invite le quartier. Venez samedi matin à dix heures donner votre avis sur le projet de rue.',
        flags: [],
      },
    ],
    en: [
      { text: long.en, flags: [long.en] },
      {
        text: 'The council asks for your views. Come on Saturday morning at ten to see the plan for the new street.',
        flags: [],
      },
    ],
  },
  check({ uiLanguage, profile, report }) {
    const limit = profile.sentenceWords;
    const shown = new Map<number, string>();
    const messageFor = (words: number): string => {
      const message = shown.get(words) ?? messages[uiLanguage](words, limit);
      shown.set(words, message);
      return message;
    };
    return {
      passage(passage) {
        const { kind } = passage.segment;
        if (kind !== 'paragraph' && kind !== 'list-item') return;
        for (const sentence of passage.sentences) {
          const { start, end, from, to } = sentence;
          if (to - from <= limit) continue;
          const words = countOwnWords(passage, sentence);
          if (words > limit) report({ passage, start, end, message: messageFor(words) });
        }
      },
    };
  },
};
