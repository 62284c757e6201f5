import type { Language } from '../../../../schema/index.ts';
import type { LexiconEntry } from '../../../types.ts';
import { isEnglish } from '../../is-english.ts';
import { isName } from '../../is-name.ts';
import { isWithin } from '../../ranges.ts';
import type { Passage, Rule, RuleContext } from '../../rule.ts';
import { isEquated, keyOf } from './compare-words.ts';

/** One word for a concept, where the text first uses it. */
interface Use {
  /** As the glossary writes it. */
  word: string;
  passage: Passage;
  start: number;
  end: number;
  count: number;
}

interface Uses {
  entry: LexiconEntry;
  byKey: Map<string, Use>;
}

const messages: Record<Language, (uses: readonly Use[], kept: string) => string> = {
  fr: (uses, kept) =>
    `${uses.map(({ word, count }) => `« ${word} » (${count} fois)`).join(' et ')} nomment la même chose : gardez partout « ${kept} », le premier employé`,
  en: (uses, kept) =>
    `${uses.map(({ word, count }) => `“${word}” (${count} ${count > 1 ? 'times' : 'time'})`).join(' and ')} name the same thing: keep “${kept}” throughout, the first one used`,
};

/** Two words for one concept in one text: readers wonder whether they are two things. */
export const rule: Rule = {
  id: 'terminology/drift',
  severity: 'info',
  source: {
    title: 'Federal Plain Language Guidelines, “Use the same terms consistently”',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-the-same-terms-consistently/',
  },
  examples: {
    fr: [
      {
        text: 'Les collectivités territoriales publient leurs comptes. Les collectivités locales ont un mois.',
        flags: ['collectivités locales'],
      },
      {
        text: 'Les collectivités territoriales (ou collectivités locales) publient leurs comptes.',
        flags: [],
      },
      { text: 'Les collectivités territoriales votent. Chaque collectivité territoriale répond.', flags: [] },
    ],
    en: [
      { text: 'Open data helps. The council has a policy on open government data.', flags: [] },
      { text: 'The public consultation is open. The citizen consultation ends soon.', flags: ['citizen consultation'] },
    ],
  },
  check(context) {
    const concepts = new Map<string, Uses>();
    return {
      passage(passage) {
        for (const match of passage.matches) {
          const { entry, form, start, end } = match;
          if (!entry.synonyms?.includes(form.form) || isWithin(passage.silent, start, end)) continue;
          if (isName(passage, match) || (passage.language === 'fr' && isEnglish(passage, start, end))) continue;
          const id = `${passage.language} ${entry.id}`;
          const uses = concepts.get(id) ?? { entry, byKey: new Map<string, Use>() };
          concepts.set(id, uses);
          const key = keyOf(form.form);
          const known = uses.byKey.get(key);
          if (known) known.count += 1;
          else if (!isEquated(passage, match)) uses.byKey.set(key, { word: form.form, passage, start, end, count: 1 });
        }
      },
      end() {
        for (const { entry, byKey } of concepts.values()) {
          if (byKey.size > 1) report(context, entry, [...byKey.values()]);
        }
      },
    };
  },
};

function report({ uiLanguage, report: flag }: RuleContext, entry: LexiconEntry, uses: readonly Use[]): void {
  const [first, second] = uses as [Use, Use];
  const { passage, start, end } = second;
  flag({
    passage,
    start,
    end,
    message: messages[uiLanguage](uses, first.word),
    concept: entry.id,
    suggestions: [first.word],
  });
}
