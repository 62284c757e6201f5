import type { Language } from '../../../../schema/index.ts';
import { createWordFinder } from '../../../text/index.ts';
import { wordAt } from '../../find-word.ts';
import { isExplained } from '../../is-explained.ts';
import { findLast, isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext } from '../../rule.ts';
import { shape, shapeOf } from '../../words.ts';
import { rareWords } from './rare-words-fr.ts';

/** Words that bend from one stem, and how often they stand in four codes and in the plain official pages. */
interface Rare {
  law: number;
  plain: number;
}

const rare: readonly Rare[] = rareWords
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([law, plain]) => ({ law: Number(law), plain: Number(plain) }));
const ranks = new Map(
  rareWords
    .trim()
    .split('\n')
    .flatMap((line, index) =>
      line
        .split(' ')
        .slice(2)
        .map((form) => [form, index + 1] as const),
    ),
);

const rankOf = (word: string): number => ranks.get(word.normalize('NFC').toLowerCase()) ?? 0;
const findRare = createWordFinder((word) => rankOf(word) > 0);

const messages: Record<Language, (word: string, uses: Rare, more: number) => string> = {
  fr: (word, { law, plain }, more) =>
    `« ${word} » est rare hors des textes de loi (${law} emplois dans quatre codes, ${plain} dans les fiches officielles)${more > 0 ? `, et revient ${more} fois` : ''} : prenez un mot courant, ou expliquez-le`,
  en: (word, { law, plain }, more) =>
    `“${word}” is rare outside law (${law} uses in four codes, ${plain} in plain official pages)${more > 0 ? `, and comes back ${more} ${more > 1 ? 'times' : 'time'}` : ''}: take an everyday word, or explain it`,
};

interface Use {
  passage: Passage;
  at: number;
  more: number;
}

/** French words far more frequent in law than in plain official pages: the first use of each in a text. */
export const rule: Rule = {
  id: 'word/rare',
  severity: 'info',
  languages: ['fr'],
  source: {
    title: 'Federal Plain Language Guidelines, “Use short, simple words”',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-short-simple-words/',
  },
  examples: {
    fr: [
      { text: 'La commune ne saurait méconnaître ce droit.', flags: ['saurait', 'méconnaître'] },
      { text: 'Le quorum, c’est-à-dire le nombre minimum de présents, est de dix.', flags: [] },
      { text: 'La commune ne peut pas ignorer ce droit.', flags: [] },
      { text: 'La loi dit : « quiconque réitère ».', flags: [] },
    ],
    en: [{ text: 'Whosoever commits the aforesaid tort.', flags: [] }],
  },
  check(context) {
    const uses = new Map<number, Use>();
    return {
      passage(passage) {
        // A heading can’t explain its words: the text below it can.
        if (passage.language !== 'fr' || passage.segment.kind === 'heading') return;
        for (const at of findRare(passage.tokens)) {
          if (!isCandidate(passage, at)) continue;
          const rank = rankOf(wordAt(passage.tokens, at));
          const known = uses.get(rank);
          if (known) known.more += 1;
          else uses.set(rank, { passage, at, more: 0 });
        }
      },
      end() {
        for (const [rank, use] of uses) report(context, rare[rank - 1] as Rare, use);
      },
    };
  },
};

/** Not a name, not a word that another rule finds or that the text explains, not in a quotation. */
function isCandidate(passage: Passage, at: number): boolean {
  const { text, tokens, matches, sentences, silent } = passage;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  if (shapeOf(tokens, at) & shape.capitalised) {
    const opening = sentences[findLast(sentences, (one) => one.from <= at)]?.from;
    if (at !== opening) return false;
  }
  const match = matches[findLast(matches, (one) => one.start <= start)];
  if ((match && match.end >= end) || isWithin(silent, start, end)) return false;
  // « ce nombre (quorum) », « le cessionnaire (nouveau locataire) »: the text says it in plain words beside it.
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return false;
  if (/^ \(\p{Ll}+ \p{Ll}/u.test(text.slice(end, end + 30))) return false;
  return !isExplained(passage, start, end);
}

function report({ uiLanguage, report: flag }: RuleContext, counts: Rare, { passage, at, more }: Use): void {
  const start = passage.tokens.starts[at] as number;
  const end = passage.tokens.ends[at] as number;
  flag({ passage, start, end, message: messages[uiLanguage](passage.text.slice(start, end), counts, more) });
}
