import type { Language } from '../../../../schema/index.ts';
import { quote } from '../../check-expressions.ts';
import { isWithin } from '../../ranges.ts';
import type { Rule } from '../../rule.ts';

import { findPassiveEn } from './find-passives-en.ts';
import { findPassiveFr } from './find-passives-fr.ts';
import { judgeMarks, mark } from './read-marks.ts';

const messages: Record<Language, { agent: (words: string) => string; nobody: (words: string) => string }> = {
  fr: {
    agent: (words) =>
      `${words} est au passif : commencez par celui qui agit, nommé après « par », et mettez le verbe à l’actif`,
    nobody: (words) => `${words} ne dit pas qui agit : nommez la personne ou le service, ou écrivez « vous »`,
  },
  en: {
    agent: (words) => `${words} is passive: start with who acts, named after “by”, and make the verb active`,
    nobody: (words) => `${words} doesn’t say who acts: name the person or the office, or write “you”`,
  },
};

/**
 * Passive verbs where someone who acts is named, or should be: « est signé par », « doit être transmis ». States (« est
 * ouvert »), past tenses made with être (« est venu ») and passives where the agent doesn’t matter are left alone.
 */
export const rule: Rule = {
  id: 'sentence/passive',
  severity: 'info',
  thresholds: ['passivesWithAgent'],
  source: {
    title: 'Federal Plain Language Guidelines, “Use active voice”',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/use-active-voice/',
  },
  examples: {
    fr: [
      { text: 'Le budget est voté par le conseil municipal.', flags: ['est voté par'] },
      { text: 'Le dossier devra être transmis avant le 3 mai.', flags: ['devra être transmis'] },
      { text: 'La mairie est située place Foch. Elle est ouverte le lundi.', flags: [] },
      { text: 'Le maire est venu par le train. Il s’est installé par hasard.', flags: [] },
      { text: 'La demande est faite par courrier. La somme est versée par mois.', flags: [] },
    ],
    en: [
      { text: 'The budget is voted by the council.', flags: ['is voted by'] },
      { text: 'The form must be returned before 3 May.', flags: ['must be returned'] },
      { text: 'The hall is located in Foch Square. It is closed by noon.', flags: [] },
    ],
  },
  check({ uiLanguage, profile, report }) {
    return {
      passage(passage) {
        const { segment, tokens, text, quoted, language } = passage;
        if (segment.kind !== 'paragraph' && segment.kind !== 'list-item') return;
        const judge = language === 'fr' ? findPassiveFr : findPassiveEn;
        for (const { first, last, hasAgent } of judgeMarks(passage, mark.be, judge)) {
          if (hasAgent && !profile.passivesWithAgent) continue;
          const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
          if (quoted.length > 0 && isWithin(quoted, start, end)) continue;
          const words = quote[uiLanguage](text.slice(start, end));
          report({ passage, start, end, message: messages[uiLanguage][hasAgent ? 'agent' : 'nobody'](words) });
        }
      },
    };
  },
};
