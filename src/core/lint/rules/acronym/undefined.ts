import type { Language } from '../../../../schema/index.ts';
import { foldWord, gap, type Tokens } from '../../../text/index.ts';
import type { LexiconEntry } from '../../../types.ts';
import { findLast, isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext, Sentence } from '../../rule.ts';
import { shape, shapeOf } from '../../words.ts';
import { everydayAcronyms, isRomanNumeral, symbols } from './common-capitals.ts';
import { isAcronym } from './is-acronym.ts';
import { isSpelledOut } from './is-spelled-out.ts';

interface Pending {
  acronym: string;
  passage: Passage;
  start: number;
  end: number;
  entry: LexiconEntry | undefined;
  more: number;
}

const messages: Record<Language, (acronym: string, full: string | undefined, more: number) => string> = {
  fr: (acronym, full, more) =>
    `« ${acronym} » n’est pas développé${more > 0 ? ` (encore ${more} fois dans le texte)` : ''} : écrivez d’abord le nom complet, puis le sigle entre parenthèses${full ? `, ainsi : ${full} (${acronym})` : ''}`,
  en: (acronym, full, more) =>
    `“${acronym}” isn’t spelled out${more > 0 ? ` (${more} more ${more > 1 ? 'times' : 'time'} in the text)` : ''}: write the full name first, then the acronym in brackets${full ? `, like this: ${full} (${acronym})` : ''}`,
};

/** Longer words in capitals are shouted words, seldom acronyms. */
const longest = 6;
const address =
  /\b\d{5}\b|\d[, ]+(?:bis |ter )?(?:rue|avenue|boulevard|bd|place|quai|chemin|impasse|allée|cours|route)\b/i;

/** Acronyms that the text doesn't spell out where it first uses them: one finding an acronym a text. */
export const rule: Rule = {
  id: 'acronym/undefined',
  severity: 'warning',
  source: {
    title: 'WCAG 2.2, criterion 3.1.4 Abbreviations (technique G97: the expanded form at first use)',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G97',
  },
  examples: {
    fr: [
      { text: 'La CNDP nomme un garant. La CNDP répond.', flags: ['CNDP'] },
      { text: 'La Commission nationale du débat public (CNDP) nomme un garant. La CNDP répond.', flags: [] },
      { text: 'La CNDP (Commission nationale du débat public) nomme un garant.', flags: [] },
      { text: 'Le titre XIV de la loi, un SMS, 20 MW et 12 EUR ne posent pas de question.', flags: [] },
      { text: 'LE PROJET DE LA VILLE EST LE PLU', flags: [] },
      { text: 'Écrivez au bureau : 3, rue Neuve, BP 12, 35000 RENNES.', flags: [] },
    ],
    en: [
      { text: 'The ICO may fine the council.', flags: ['ICO'] },
      { text: 'The Information Commissioner’s Office (ICO) may fine the council. Write to the ICO.', flags: [] },
      { text: 'Send an SMS or a PDF before part IV begins.', flags: [] },
    ],
  },
  check(context) {
    const settled = new Map<string, Pending | 'defined'>();
    const common = createVocabulary();
    return {
      passage(passage) {
        const { tokens } = passage;
        for (const sentence of passage.sentences) {
          const found: number[] = [];
          for (let at = sentence.from; at < sentence.to; at += 1) {
            common.add(tokens, at, at === sentence.from);
            if (shapeOf(tokens, at) & shape.capitals) found.push(at);
          }
          if (found.length > 0 && !isShouted(tokens, sentence))
            for (const at of found) look(settled, passage, sentence, at);
        }
      },
      end() {
        for (const one of settled.values()) {
          if (one !== 'defined' && (one.entry || !common.has(one.acronym))) report(context, one);
        }
      },
    };
  },
};

function look(settled: Map<string, Pending | 'defined'>, passage: Passage, sentence: Sentence, at: number): void {
  const { tokens, text, matches } = passage;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  const acronym = text.slice(start, end).replaceAll('.', '');
  const known = settled.get(acronym);
  if (known === 'defined') return;
  const nearest = matches[findLast(matches, (one) => one.start <= start)];
  const match = nearest && nearest.end >= end ? nearest : undefined;
  // An acronym inside a longer term is that term's business.
  if (match && !isAcronym(text.slice(match.start, match.end))) return;
  const entry = match?.entry.kind === 'term' ? match.entry : undefined;
  if (!entry && isOrdinary(passage, sentence, at, acronym)) return;
  if (!known && isSpelledOut(passage, at)) settled.set(acronym, 'defined');
  else if (passage.segment.kind === 'heading' || isWithin(passage.silent, start, end)) return;
  else if (known) known.more += 1;
  else settled.set(acronym, { acronym, passage, start, end, entry, more: 0 });
}

/** Capitals that name nothing to spell out: numerals, units, article and file numbers, addresses, people. */
function isOrdinary({ text, tokens }: Passage, sentence: Sentence, at: number, acronym: string): boolean {
  if (acronym.length > longest || everydayAcronyms.has(acronym) || symbols.has(acronym) || isRomanNumeral(acronym))
    return true;
  const next = at + 1 < sentence.to ? shapeOf(tokens, at + 1) : 0;
  const previous = at > sentence.from ? shapeOf(tokens, at - 1) : 0;
  const isJoinedToNext = tokens.gaps[at + 1] === gap.hyphen || tokens.gaps[at + 1] === gap.dot;
  if ((next === shape.number && isJoinedToNext) || (previous === shape.number && tokens.gaps[at] === gap.hyphen))
    return true;
  if ((next & shape.capitals && isLong(tokens, at + 1)) || (previous & shape.capitals && isLong(tokens, at - 1)))
    return true;
  const before = at > sentence.from ? (tokens.table.surfaces[tokens.ids[at - 1] as number] ?? '') : '';
  if (/^(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Mr|Mrs|Ms)$/.test(before)) return true;
  return address.test(
    text.slice(Math.max(sentence.start, (tokens.starts[at] as number) - 120), (tokens.ends[at] as number) + 20),
  );
}

const isLong = ({ starts, ends }: Tokens, at: number): boolean =>
  (ends[at] as number) - (starts[at] as number) > longest;

/** A sentence in capitals throughout: its words say nothing about acronyms. */
function isShouted(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const isWord = (tokens.ends[at] as number) - (tokens.starts[at] as number) > 2;
    if (isWord && !(shapeOf(tokens, at) & (shape.capitals | shape.number))) return false;
  }
  return to - from > 1;
}

/** The text's own words in lower case: « NON », « ATTENTION » and « AVANT » are shouted words if « avant » is used too. */
function createVocabulary() {
  const words = new Set<string>();
  let seen = new Uint8Array(1 << 14);
  let table: Tokens['table'] | undefined;
  return {
    add(tokens: Tokens, at: number, isFirst: boolean): void {
      const id = tokens.ids[at] as number;
      if (tokens.table !== table) {
        table = tokens.table;
        seen.fill(0);
      }
      if (id >= seen.length) {
        const larger = new Uint8Array(Math.max(seen.length * 2, id + 1));
        larger.set(seen);
        seen = larger;
      }
      if (seen[id]) return;
      const bits = shapeOf(tokens, at);
      // « Sage » may be a name: a capitalised word counts where any word would be capitalised.
      if (bits & shape.capitalised && !isFirst) return;
      seen[id] = 1;
      const word = table.surfaces[id] ?? '';
      if (word.length <= longest && !(bits & shape.capitals)) words.add(foldWord(word));
    },
    has: (acronym: string): boolean => words.has(foldWord(acronym)),
  };
}

function report(
  { uiLanguage, report: flag }: RuleContext,
  { acronym, passage, start, end, entry, more }: Pending,
): void {
  const full = entry && fullName(entry);
  flag({
    passage,
    start,
    end,
    message: messages[uiLanguage](acronym, full, more),
    verdict: 'explain',
    ...(entry && { concept: entry.id, help: entry.help }),
    suggestions: [...(full ? [`${full} (${acronym})`] : []), ...(entry ? [entry.explanation] : [])],
  });
}

/** The entry's headword or, when that is the acronym itself, its first form in full words. */
const fullName = ({ label, forms }: LexiconEntry): string | undefined =>
  [label, ...forms.map(({ form }) => form)].find((words) => !isAcronym(words) && /\s/.test(words));
