import type { Language } from '../../../../schema/index.ts';
import { foldWord } from '../../../text/index.ts';
import { findWord, wordAt } from '../../find-word.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule } from '../../rule.ts';
import { shape, shapeOf } from '../../words.ts';
import { emptyWords } from './empty-words.ts';

const messages: Record<Language, { vague(words: string): string; address(words: string): string }> = {
  fr: {
    vague: (words) => `Le lien « ${words} » ne dit pas où il mène : écrivez ce que le lecteur y trouve`,
    address: (words) => `Ce lien montre son adresse (« ${words} ») : écrivez à la place ce que le lecteur y trouve`,
  },
  en: {
    vague: (words) => `The link “${words}” doesn’t say where it leads: write what the reader will find there`,
    address: (words) => `This link shows its address (“${words}”): write what the reader will find there instead`,
  },
};

/** An address that goes on after the name of its site: « www.data.gouv.fr » alone can be read, and said. */
const longAddress = /^\s*(?:https?:\/\/[^\s/?#]+[/?#]|www\.[^\s/?#]+[/?#])[^\s]+\s*$/;
/** Of an address, what a message shows. */
const shownAddress = 40;

/** Links whose words say nothing of their target, and bare addresses. E-mail addresses and names of sites are left alone. */
export const rule: Rule = {
  id: 'link/vague',
  severity: 'warning',
  source: {
    title: 'WCAG 2.2, criteria 2.4.4 and 2.4.9, Link Purpose',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html',
  },
  examples: {
    fr: [
      { text: 'Pour donner votre avis, [cliquez ici](/avis/).', flags: ['cliquez ici'] },
      { text: 'Les travaux commencent en mai. [En savoir plus](/travaux/)', flags: ['En savoir plus'] },
      { text: 'Le plan : <https://www.exemple.fr/plan/2027.pdf>', flags: ['https://www.exemple.fr/plan/2027.pdf'] },
      { text: '[Donnez votre avis sur la place](/avis/) ou lisez le [plan des travaux](/plan/).', flags: [] },
      { text: 'Écrivez à <mairie@exemple.fr> ou voyez [data.gouv.fr](https://www.data.gouv.fr/).', flags: [] },
    ],
    en: [
      { text: 'To give your views, [click here](/views/).', flags: ['click here'] },
      { text: 'The work starts in May. [Read more](/street/)', flags: ['Read more'] },
      { text: 'The plan: <https://www.example.org/plan/2027.pdf>', flags: ['https://www.example.org/plan/2027.pdf'] },
      { text: '[Give your views on the square](/views/) or read the [plan of the work](/plan/).', flags: [] },
      { text: 'Write to <council@example.org> or see [data.gov.uk](https://www.data.gov.uk/).', flags: [] },
    ],
  },
  check: ({ uiLanguage, report }) => ({
    passage(passage) {
      if (!passage.segment.links) return;
      for (const [start, end] of passage.segment.links) {
        const words = passage.text.slice(start, end).trim();
        const found = longAddress.test(words) ? 'address' : isVague(passage, start, end) ? 'vague' : undefined;
        if (!found) continue;
        const shown = words.length > shownAddress ? `${words.slice(0, shownAddress)}…` : words;
        report({ passage, start, end, message: messages[uiLanguage][found](shown) });
      }
    },
  }),
};

function isVague({ tokens, text, language, silent }: Passage, start: number, end: number): boolean {
  if (isWithin(silent, start, end)) return false;
  const first = findWord(tokens, start);
  const after = findWord(tokens, end);
  for (let at = first; at < after; at += 1) {
    const word = wordAt(tokens, at);
    // « CA » is an acronym, « ça » isn’t.
    if (!emptyWords[language].has(foldWord(word)) || shapeOf(tokens, at) & shape.capitals) return false;
  }
  // A link may begin inside a word.
  return after > first && !/\p{L}/u.test(text.slice(start, tokens.starts[first]));
}
