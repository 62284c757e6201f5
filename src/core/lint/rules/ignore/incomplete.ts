import type { Language } from '../../../../schema/index.ts';
import { findNearMiss } from '../../../near-miss.ts';
import { type Ignore, ignoreVerbs, placeIgnore } from '../../ignores/index.ts';
import type { Rule } from '../../rule.ts';

const verbs = ignoreVerbs.map((verb) => `en-clair-${verb}`);

const messages = {
  fr: {
    verb: (verb: string, near?: string) =>
      `Ce commentaire n’a pas de sens ici (${verb}) : ${near ? `vouliez-vous dire « ${near} » ?` : `écrivez ${verbs.join(', ')}`}`,
    rules: (verb: string) =>
      `Cette exception ne nomme aucune règle (${verb}) : écrivez par exemple « ${verb} jargon/term: votre raison »`,
    rule: (id: string, near?: string) =>
      `Cette règle n’existe pas (${id}) : ${near ? `vouliez-vous dire « ${near} » ?` : 'prenez son nom dans le message à taire'}`,
    reason: (rules: string) =>
      `Cette exception ne dit pas pourquoi (${rules}) : ajoutez deux points, puis votre raison`,
    end: (verb: string) => `Cette fin n’a pas de début (${verb}) : retirez-la, ou écrivez « en-clair-ignore-start »`,
  },
  en: {
    verb: (verb: string, near?: string) =>
      `This comment means nothing here (${verb}): ${near ? `did you mean “${near}”?` : `write ${verbs.join(', ')}`}`,
    rules: (verb: string) =>
      `This exception names no rule (${verb}): write for example “${verb} jargon/term: your reason”`,
    rule: (id: string, near?: string) =>
      `No such rule (${id}): ${near ? `did you mean “${near}”?` : 'take its name from the message to silence'}`,
    reason: (rules: string) => `This exception doesn’t say why (${rules}): add a colon, then your reason`,
    end: (verb: string) => `This end has no beginning (${verb}): remove it, or write “en-clair-ignore-start”`,
  },
} satisfies Record<Language, object>;

/** Comments meant to silence a rule that don't: no rule, no reason, a misspelt word, an end without a beginning. */
export const rule: Rule = {
  id: 'ignore/incomplete',
  severity: 'warning',
  source: {
    title: 'eslint-comments, rule require-description: say why a rule is silenced',
    url: 'https://github.com/mysticatea/eslint-plugin-eslint-comments/blob/master/docs/rules/require-description.md',
  },
  examples: {
    fr: [
      {
        text: '<!-- en-clair-ignore-next jargon/term -->\nLa concertation commence samedi.',
        flags: ['<!-- en-clair-ignore-next jargon/term -->'],
      },
      {
        text: '<!-- en-clair-ignore-next jargon/term: le mot est expliqué en page 2 -->\nLa concertation commence samedi.',
        flags: [],
      },
    ],
    en: [
      {
        text: '<!-- en-clair-ignore-next jargon/tern: explained on page 2 -->\nWe publish open data.',
        flags: ['<!-- en-clair-ignore-next jargon/tern: explained on page 2 -->'],
      },
      {
        text: '<!-- en-clair-ignore-next jargon/term: explained on page 2 -->\nWe publish open data.',
        flags: [],
      },
    ],
  },
  check({ ignores, ruleIds, uiLanguage, report }) {
    return {
      end() {
        for (const ignore of ignores)
          for (const message of judge(ignore, ruleIds, uiLanguage)) report({ ...placeIgnore(ignore), message });
      },
    };
  },
};

function judge(
  { verb, rules, reason, range, isPaired }: Ignore,
  known: readonly string[],
  language: Language,
): string[] {
  const say = messages[language];
  const written = `en-clair-${verb}`;
  if (verb === 'ignore-end') return isPaired ? [] : [say.end(written)];
  if (!range) return [say.verb(written, findNearMiss(written, verbs))];
  if (rules.length === 0) return [say.rules(written)];
  const unknown = rules.filter((id) => !known.includes(id)).map((id) => say.rule(id, findNearMiss(id, known)));
  return reason ? unknown : [...unknown, say.reason(rules.join(', '))];
}
