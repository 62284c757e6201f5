import type { Language } from '../../../../schema/index.ts';
import { createWordFinder, type Tokens } from '../../../text/index.ts';
import { wordAt } from '../../find-word.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule } from '../../rule.ts';
import { adviseDate } from './dates.ts';
import { createLooseSpaces } from './loose-spaces.ts';
import { adviseOrdinal, isOrdinal } from './ordinals.ts';
import { adviseQuantity } from './quantities.ts';
import { type Advice, isAlone, isNoteworthy, readNumber } from './read-number.ts';

const reasons: Record<Language, Record<Advice['kind'], string>> = {
  fr: {
    ordinal: 'ne s’abrège pas ainsi',
    date: 'oblige à deviner le mois',
    ambiguous: '',
    thousands: 'se lit mal sans espace entre les milliers',
    million: 'oblige à compter les zéros',
    spacing: 'se lit mal sans espace insécable devant le signe',
    currency: 'a son signe du mauvais côté',
  },
  en: {
    ordinal: 'says more than a date needs',
    date: 'makes readers work out the month',
    ambiguous: 'can be read in two ways',
    thousands: 'is hard to read without commas',
    million: 'makes readers count the zeros',
    spacing: 'has a space that English leaves out',
    currency: 'has its sign on the wrong side',
  },
};

type Advised = Pick<Advice, 'kind' | 'better' | 'readings'>;
const messages: Record<Language, (words: string, advised: Advised) => string> = {
  fr: (words, { kind, better }) => `« ${words} » ${reasons.fr[kind]} : écrivez « ${better} »`,
  en: (words, { kind, better, readings }) =>
    readings
      ? `“${words}” ${reasons.en[kind]} (${readings.join(' or ')}): write the month in letters`
      : `“${words}” ${reasons.en[kind]}: write “${better}”`,
};

const isFigures = (word: string): boolean => /^\d+$/.test(word);
const finders: Record<Language, (tokens: Tokens) => readonly number[]> = {
  fr: createWordFinder((word) => isFigures(word) || isOrdinal.fr(word)),
  en: createWordFinder((word) => isFigures(word) || isOrdinal.en(word)),
};

/** Numbers, dates and sums that readers stumble over, with the way to write them. Numbers of articles and files are names. */
export const rule: Rule = {
  id: 'number/format',
  severity: 'info',
  source: {
    title:
      'Guide fédéral de jurilinguistique (Justice Canada), nombres; council style guides after GOV.UK, numbers and dates',
    url: 'https://www.justice.gc.ca/eng/rp-pr/csj-sjc/legis-redact/juril/no66.html',
  },
  examples: {
    fr: [
      { text: 'La réunion est le 01/02/2027.', flags: ['01/02/2027'] },
      { text: 'La 2ème réunion est le 1er mars.', flags: ['2ème'] },
      { text: 'La rue coûte 12000 euros, soit 25% du budget.', flags: ['12000', '25%'] },
      { text: 'Le tram coûte 3\u202f000\u202f000 euros.', flags: ['3\u202f000\u202f000 euros'] },
      { text: 'Le ticket coûte € 2.', flags: ['€ 2'] },
      {
        text: 'Le 1er mars 2027, la 2e réunion : 12\u202f000 euros, 25\u202f% du budget, 3 millions de trajets.',
        flags: [],
      },
      { text: 'L’article L. 131-1, la loi n° 2016-1321, le formulaire 15646, 75011 Paris, au XXIe siècle.', flags: [] },
    ],
    en: [
      { text: 'The meeting is on 02/03/2027.', flags: ['02/03/2027'] },
      { text: 'The meeting is on the 1st of June.', flags: ['the 1st of June'] },
      { text: 'The road costs £12000, or 25 % of the budget.', flags: ['12000', '25 %'] },
      { text: 'The tram costs £3,000,000.', flags: ['£3,000,000'] },
      { text: 'On 1 June 2027, the 2nd meeting: £12,000, 25% of the budget, 3 million trips.', flags: [] },
      { text: 'Section 12, form 15646, the 2016 Act, room 10234.', flags: [] },
    ],
  },
  check(context) {
    const { uiLanguage, format, report } = context;
    const looseSpaces = createLooseSpaces(context);
    // The parser of PDF sets raised letters apart.
    const mayBeApart = format === 'pdf';
    const advise = (passage: Passage, { start, end, kind, better, readings }: Advice): void => {
      if (isWithin(passage.silent, start, end)) return;
      const message = messages[uiLanguage](passage.text.slice(start, end), { kind, better, readings });
      report({ passage, start, end, message, ...(better && { verdict: 'replace', suggestions: [better] }) });
    };
    /** Looks at the number or the ordinal at `at`, and tells which token comes after it. */
    const look = (passage: Passage, at: number): number => {
      const ordinal = adviseOrdinal(passage, at, mayBeApart);
      const advice = ordinal ?? adviseDate(passage, at);
      if (advice) advise(passage, advice);
      if (advice || !isNoteworthy(passage, at) || !isFigures(wordAt(passage.tokens, at)))
        return at + (ordinal || !advice ? 1 : 3);
      const number = readNumber(passage, at);
      if (!isAlone(number)) return number.last + 1;
      const better = adviseQuantity(number);
      if (better) advise(passage, better);
      else looseSpaces.add(number);
      return number.last + 1;
    };
    return {
      passage(passage) {
        let next = 0;
        for (const at of finders[passage.language](passage.tokens)) if (at >= next) next = look(passage, at);
      },
      end: looseSpaces.finish,
    };
  },
};
