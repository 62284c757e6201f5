import type { Language } from '../../../../schema/index.ts';
import type { Tokens } from '../../../text/index.ts';
import type { LexiconEntry } from '../../../types.ts';
import { findLast, isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext, Sentence } from '../../rule.ts';
import { shape, shapeOf } from '../../words.ts';
import { createVocabulary } from './create-vocabulary.ts';
import { isAcronym } from './is-acronym.ts';
import { isOrdinary } from './is-ordinary.ts';
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
      { text: 'Read it on GOV.UK, or open ANNEX.docx.', flags: [] },
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
            if (common.add(tokens, at, at === sentence.from)) found.push(at);
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
  if (!entry && (isInAddress(text, start, end) || isOrdinary(passage, sentence, at, acronym))) return;
  if (!known && isSpelledOut(passage, at)) settled.set(acronym, 'defined');
  else if (passage.segment.kind === 'heading' || isWithin(passage.silent, start, end)) return;
  else if (known) known.more += 1;
  else settled.set(acronym, { acronym, passage, start, end, entry, more: 0 });
}

/** Part of the name of a site or a file, joined by a full stop: GOV.UK, PLAN.pdf. */
const isInAddress = (text: string, start: number, end: number): boolean =>
  (text[end] === '.' && /[\p{L}\d]/u.test(text[end + 1] ?? '')) ||
  (text[start - 1] === '.' && /[\p{L}\d]/u.test(text[start - 2] ?? ''));

/** A sentence in capitals throughout: its words say nothing about acronyms. */
function isShouted(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const isWord = (tokens.ends[at] as number) - (tokens.starts[at] as number) > 2;
    if (isWord && !(shapeOf(tokens, at) & (shape.capitals | shape.number))) return false;
  }
  return to - from > 1;
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
