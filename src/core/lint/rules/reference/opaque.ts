import type { Language } from '../../../../schema/index.ts';
import { checkExpressions, type ExpressionMessages } from '../../check-expressions.ts';
import { isWithin } from '../../ranges.ts';
import type { Finding, Passage, Rule } from '../../rule.ts';
import { findChains } from './find-chains.ts';
import { isPinpoint } from './is-pinpoint.ts';
import { startOfLone } from './start-of-lone.ts';

const messages: Record<Language, (reference: string, levels: number, more: number) => string> = {
  fr: (reference, levels, more) =>
    `« ${reference} » dit où est la règle (${levels} ${levels > 1 ? 'niveaux' : 'niveau'} à parcourir${more > 0 ? `, et ${more > 1 ? `${more} autres renvois` : 'un autre renvoi'} de ce genre dans la section` : ''}), pas ce qu’elle dit : écrivez ce qu’elle prévoit, et mettez la référence à la fin`,
  en: (reference, levels, more) =>
    `“${reference}” says where the rule stands (${levels} ${levels > 1 ? 'levels' : 'level'} to go through${more > 0 ? `, and ${more} more such ${more > 1 ? 'references' : 'reference'} in the section` : ''}), not what it says: write what it provides, and put the reference at the end`,
};

/** The first reference of a section of a law, and how many follow. */
interface First extends Pick<Finding, 'start' | 'end'> {
  passage: Passage;
  levels: number;
  more: number;
}

const wordings: ExpressionMessages = {
  fr: (words) => `« ${words} » dit où est la règle, pas ce qu’elle dit : écrivez ce qu’elle prévoit`,
  en: (words) => `“${words}” says where the rule stands, not what it says: write what it provides`,
};

/** A sentence that changes another text must say where: « au premier alinéa du II, les mots “…” sont remplacés ». */
const amends =
  /\b(?:est|sont) (?:ainsi )?(?:remplacé|complété|inséré|abrogé|supprimé|modifié|rédigé|ajouté)|\bmots?[\s\u00a0]*:?[\s\u00a0]*[«“"]|\b(?:is|are) (?:amended|repealed|omitted|inserted|substituted)\b/i;

/**
 * References that pile up parts of texts or that stand for what they should say, and « ledit article »: they tell where a rule
 * stands instead of what it says.
 * A law needs precise references: there, they are worth a remark, once an article, with their number.
 */
export const rule: Rule = {
  id: 'reference/opaque',
  severity: 'warning',
  source: {
    title: 'Federal Plain Language Guidelines, “Minimize cross-references”',
    url: 'https://www.plainlanguage.gov/guidelines/design/minimize-cross-references/',
  },
  examples: {
    fr: [
      { text: 'Le délai prévu au premier alinéa du II court dès la demande.', flags: ['premier alinéa du II'] },
      {
        text: 'Les dispositions de l’article 4 du présent décret sont appliquées.',
        flags: ['article 4 du présent décret'],
      },
      { text: 'Ledit article est affiché.', flags: ['Ledit article'] },
      { text: 'Les personnes mentionnées au 2° sont invitées.', flags: ['mentionnées au 2°'] },
      { text: 'Le délai de deux mois court dès la demande (article L. 231-1).', flags: [] },
      { text: 'Les produits prévus à l’article L. 347-1 sont exclus.', flags: [] },
      { text: 'Le contrat fixe les droits et les obligations des deux parties.', flags: [] },
      { text: 'Au premier alinéa du II, le mot « six » est remplacé par le mot « huit ».', flags: [] },
    ],
    en: [
      { text: 'Paragraph (2)(b) of subsection (3) applies.', flags: ['Paragraph (2)(b) of subsection (3)'] },
      { text: 'The said section applies.', flags: ['The said section'] },
      { text: 'You need one of the passes listed in section 18.', flags: ['listed in section 18'] },
      { text: 'You have two months to reply (section 4 of the Water Act).', flags: [] },
    ],
  },
  check(context) {
    const { uiLanguage, report, profile } = context;
    const isLaw = profile.id === 'law';
    let pending: First | undefined;
    const tell = ({ passage, start, end, levels, more }: First): void => {
      const message = messages[uiLanguage](passage.text.slice(start, end), levels, more);
      report({ passage, start, end, message, uses: more + 1, ...(isLaw && { severity: 'info' }) });
    };
    const expressions = checkExpressions('reference/opaque', wordings)(context);
    return {
      passage(passage) {
        expressions.passage?.(passage);
        const { segment, text, tokens, silent } = passage;
        if (segment.kind === 'heading') return;
        for (const chain of findChains(passage)) {
          const { sentence, last, levels } = chain;
          const first = levels > 1 ? chain.first : startOfLone(passage, chain, isLaw);
          if (first < 0 || isPinpoint(passage, chain)) continue;
          const start = tokens.starts[first] as number;
          const end = endOf(text, tokens.ends[last] as number);
          if (isWithin(silent, start, end)) continue;
          if (amends.test(text.slice(sentence.start, sentence.end))) continue;
          const found = { passage, start, end, levels, more: 0 };
          if (!isLaw) tell(found);
          else if (pending?.passage.section === passage.section) pending.more += 1;
          else {
            if (pending) tell(pending);
            pending = found;
          }
        }
      },
      end() {
        if (pending) tell(pending);
      },
    };
  },
};

/** The sign that ends a number is part of it: « 2° », “(3)”. */
const endOf = (text: string, end: number): number => (/[°º)]/.test(text.charAt(end)) ? end + 1 : end);
