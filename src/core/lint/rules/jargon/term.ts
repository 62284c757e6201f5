import type { Language } from '../../../../schema/index.ts';
import type { LexiconEntry, TermMatch } from '../../../types.ts';
import { isExplained } from '../../is-explained.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext } from '../../rule.ts';
import { isAcronym } from '../acronym/is-acronym.ts';

interface Pending {
  entry: LexiconEntry;
  passage: Passage;
  start: number;
  end: number;
  /** Words of the text before its passage. */
  at: number;
  /** Uses after the one that is flagged, until the term is flagged again. */
  more: number;
}

/** Words that a text may go on without saying again what a term needs: a page or so. An article of a law is read alone. */
const reach = 300;

const messages: Record<Language, (term: string, more: number) => string> = {
  fr: (term, more) =>
    `« ${term} » est un mot de spécialiste${more > 0 ? ` (encore ${more} fois ensuite)` : ''} : gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition`,
  en: (term, more) =>
    `“${term}” is a specialist’s word${more > 0 ? ` (${more} more ${more > 1 ? 'times' : 'time'} after it)` : ''}: keep it, but explain it here in one sentence or link it to its definition`,
};

/**
 * Concepts that the glossary explains and that the text uses without explaining them: one finding a section of real length,
 * where short sections read as one.
 */
export const rule: Rule = {
  id: 'jargon/term',
  severity: 'warning',
  source: {
    title: 'WCAG 2.2, criterion 3.1.3 Unusual Words (techniques G55, G62, G112)',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html',
  },
  examples: {
    fr: [
      { text: 'La ville ouvre une concertation. Cette concertation dure un mois.', flags: ['concertation'] },
      {
        text: 'La concertation, c’est-à-dire la discussion avant le choix, dure un mois. La concertation est ouverte.',
        flags: [],
      },
      { text: 'Selon lui, « la concertation est une mascarade ».', flags: [] },
      {
        text: 'Les collectivités territoriales signent un mandat de concertation.',
        flags: ['collectivités territoriales', 'mandat de concertation'],
      },
    ],
    en: [
      { text: 'The council wants more open data. It says that open data helps.', flags: ['open data'] },
      { text: 'We publish open data, that is, files that anyone may use again. Open data is free.', flags: [] },
    ],
  },
  check(context) {
    const explained = new Set<string>();
    const pending = new Map<string, Pending>();
    const apart = context.profile.id === 'law' ? 0 : reach;
    let words = 0;
    const look = (passage: Passage, { entry, start, end }: TermMatch): void => {
      const id = `${passage.language} ${entry.id}`;
      if (entry.kind !== 'term' || explained.has(id)) return;
      const known = pending.get(id);
      // A heading needs no explanation of its own: the words below it say what follows.
      const isAnnounced = known?.passage.segment.kind === 'heading' && passage.segment.kind !== 'heading';
      if (isExplained(passage, start, end)) {
        explained.add(id);
        if (isAnnounced) pending.delete(id);
        return;
      }
      if (isWithin(passage.silent, start, end) || isAcronym(passage.text.slice(start, end))) return;
      if (isAnnounced || !known || (known.passage.section !== passage.section && words - known.at >= apart)) {
        if (known && !isAnnounced) report(context, known);
        pending.set(id, { entry, passage, start, end, at: words, more: isAnnounced ? known.more + 1 : 0 });
      } else known.more += 1;
    };
    return {
      passage(passage) {
        for (const match of passage.matches) look(passage, match);
        words += passage.tokens.count;
      },
      end() {
        for (const one of pending.values()) report(context, one);
      },
    };
  },
};

function report({ uiLanguage, report: flag }: RuleContext, { entry, passage, start, end, more }: Pending): void {
  flag({
    passage,
    start,
    end,
    message: messages[uiLanguage](passage.text.slice(start, end), more),
    verdict: entry.verdict,
    concept: entry.id,
    suggestions: [entry.explanation],
    help: entry.help,
  });
}
