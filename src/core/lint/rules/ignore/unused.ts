import type { Language } from '../../../../schema/index.ts';
import { placeIgnore } from '../../ignores/index.ts';
import type { Rule } from '../../rule.ts';

const messages: Record<Language, (rule: string) => string> = {
  fr: (rule) => `« ${rule} » n’a rien à dire ici : retirez cette exception, ou cette règle de sa liste`,
  en: (rule) => `“${rule}” has nothing to say here: remove this exception, or this rule from its list`,
};

/** Comments that silence a rule where it has nothing to say. Rules that are off, or of another profile, are left alone. */
export const rule: Rule = {
  id: 'ignore/unused',
  severity: 'warning',
  source: {
    title: 'eslint-comments, rule no-unused-disable: a comment that silences nothing may hide a later problem',
    url: 'https://github.com/mysticatea/eslint-plugin-eslint-comments/blob/master/docs/rules/no-unused-disable.md',
  },
  examples: {
    fr: [
      {
        text: '<!-- en-clair-ignore-next jargon/term: le mot est expliqué en page 2 -->\nVenez samedi.',
        flags: ['<!-- en-clair-ignore-next jargon/term: le mot est expliqué en page 2 -->'],
      },
      {
        text: '<!-- en-clair-ignore-next jargon/term: le mot est expliqué en page 2 -->\nLa concertation commence samedi.',
        flags: [],
      },
    ],
    en: [
      {
        text: '<!-- en-clair-ignore-start jargon/term: explained on page 2 -->Come on Saturday.<!-- en-clair-ignore-end -->',
        flags: ['<!-- en-clair-ignore-start jargon/term: explained on page 2 -->'],
      },
      {
        text: 'We publish <!-- en-clair-ignore-start jargon/term: explained on page 2 -->open data<!-- en-clair-ignore-end -->.',
        flags: [],
      },
    ],
  },
  // The last rule of the list: the others have said everything when it concludes.
  check({ ignores, running, uiLanguage, report }) {
    return {
      end() {
        for (const ignore of ignores) {
          if (!ignore.range) continue;
          for (const id of ignore.rules) {
            if (ignore.used.has(id) || !running.has(id)) continue;
            report({ ...placeIgnore(ignore), message: messages[uiLanguage](id) });
          }
        }
      },
    };
  },
};
