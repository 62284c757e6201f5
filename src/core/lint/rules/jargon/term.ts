import type { Language } from '../../../../schema/index.ts';
import type { LexiconEntry } from '../../../types.ts';
import { isExplained } from '../../is-explained.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext } from '../../rule.ts';
import { isAcronym } from '../acronym/is-acronym.ts';

interface Pending {
  entry: LexiconEntry;
  passage: Passage;
  start: number;
  end: number;
  /** Uses after the one that is flagged, in the same section. */
  more: number;
}

const messages: Record<Language, (term: string, more: number) => string> = {
  fr: (term, more) =>
    `« ${term} » est un mot de spécialiste${more > 0 ? ` (encore ${more} fois dans cette partie)` : ''} : gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition`,
  en: (term, more) =>
    `“${term}” is a specialist’s word${more > 0 ? ` (${more} more ${more > 1 ? 'times' : 'time'} in this part)` : ''}: keep it, but explain it here in one sentence or link it to its definition`,
};

/** Concepts that the glossary explains and that the text uses without explaining them. */
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
    let section = -1;
    const flush = (): void => {
      for (const one of pending.values()) report(context, one);
      pending.clear();
    };
    return {
      passage(passage) {
        if (passage.section !== section) flush();
        section = passage.section;
        for (const { entry, start, end } of passage.matches) {
          const id = `${passage.language} ${entry.id}`;
          if (entry.kind !== 'term' || explained.has(id)) continue;
          const known = pending.get(id);
          if (isExplained(passage, start, end)) {
            explained.add(id);
            // The heading that announced the explanation needs none of its own.
            if (known?.passage.segment.kind === 'heading') pending.delete(id);
            continue;
          }
          if (isWithin(passage.silent, start, end) || isAcronym(passage.text.slice(start, end))) continue;
          if (!known) pending.set(id, { entry, passage, start, end, more: 0 });
          else if (known.passage.segment.kind === 'heading' && passage.segment.kind !== 'heading') {
            pending.set(id, { entry, passage, start, end, more: known.more + 1 });
          } else known.more += 1;
        }
      },
      end: flush,
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
