import { rules } from '../core/index.ts';
import type { Language, LintSettings, ProfileId, RuleSetting } from '../schema/index.ts';
import { findNearMiss } from './near-miss.ts';

/** The options that say how to judge, beside the configuration: what they say wins. */
export interface SettingOptions {
  /** The only configuration to read. */
  config?: string;
  settings: LintSettings;
  /** More warnings than this, in all files, fail. */
  maxWarnings?: number;
  /** A text with a lower score fails. */
  minScore?: number;
  /** The rule to explain; `true`: list the rules. */
  explain?: string | true;
}

/** As cac declares them. */
export const settingOptions = [
  '--config <file>',
  '--rule <id=degree>',
  '--max-warnings <number>',
  '--min-score <number>',
  '--explain [rule]',
] as const;
export const settingNames = ['config', 'rule', 'maxWarnings', 'minScore', 'explain'] as const;

// Those of the schema, without loading it: it would take a quarter of the start.
const degrees = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleSetting[];
const messages = {
  config: {
    fr: '--config demande le nom d’un fichier, par exemple --config en-clair.config.json',
    en: '--config needs the name of one file, for example --config en-clair.config.json',
  },
  rule: {
    fr: (value: string) =>
      `--rule demande une règle et son degré (${value}), par exemple --rule word/rare=off ; degrés : ${degrees.join(', ')}`,
    en: (value: string) =>
      `--rule needs a rule and its degree (${value}), for example --rule word/rare=off; degrees: ${degrees.join(', ')}`,
  },
  'no-rule': {
    fr: (id: string, near?: string) =>
      `Cette règle n’existe pas (${id})${near ? `. Vouliez-vous dire « ${near} » ?` : ', --explain les liste'}`,
    en: (id: string, near?: string) =>
      `No such rule (${id})${near ? `. Did you mean “${near}”?` : ', --explain lists them'}`,
  },
  number: {
    fr: (option: string, value: string, most?: number) =>
      `${option} demande un nombre entier${most ? ` de 0 à ${most}` : ' positif ou nul'} (${value}), par exemple ${option} 10`,
    en: (option: string, value: string, most?: number) =>
      `${option} needs a whole number${most ? ` from 0 to ${most}` : ', 0 or more'} (${value}), for example ${option} 10`,
  },
};

/** Reads these options among the values that cac found, and tells every misuse. */
export function readSettingOptions(
  values: Record<string, unknown>,
  language: Language,
): { options: SettingOptions; errors: string[] } {
  const errors: string[] = [];
  // The profile and the language are choices like others, judged elsewhere.
  const { profile, lang } = values as { profile?: ProfileId; lang?: Language };
  const options: SettingOptions = { settings: { ...(profile && { profile }), ...(lang && { language: lang }) } };
  if (typeof values.config === 'string') options.config = values.config;
  else if (values.config !== undefined) errors.push(messages.config[language]);
  const degreesOfRules: Record<string, RuleSetting> = {};
  for (const value of values.rule === undefined ? [] : [values.rule].flat()) {
    const read = readRule(String(value), language);
    if ('error' in read) errors.push(read.error);
    else degreesOfRules[read.id] = read.degree;
  }
  if (values.rule !== undefined) options.settings.rules = degreesOfRules;
  const readNumber = (name: 'maxWarnings' | 'minScore', option: string, most?: number): void => {
    const value = values[name];
    if (value === undefined) return;
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= (most ?? Number.MAX_SAFE_INTEGER))
      options[name] = value as number;
    else errors.push(messages.number[language](option, String(value), most));
  };
  readNumber('maxWarnings', '--max-warnings');
  readNumber('minScore', '--min-score', 100);
  const { explain } = values;
  if (explain === undefined) return { options, errors };
  options.explain = explain === true ? true : String(explain);
  if (explain !== true && !rules.some(({ id }) => id === explain)) errors.push(refuseRule(String(explain), language));
  return { options, errors };
}

function readRule(value: string, language: Language): { id: string; degree: RuleSetting } | { error: string } {
  const [id = '', written = ''] = value.split('=');
  const degree = degrees.find((one) => one === written);
  if (!degree) return { error: messages.rule[language](value) };
  return rules.some((rule) => rule.id === id) ? { id, degree } : { error: refuseRule(id, language) };
}

const refuseRule = (id: string, language: Language): string =>
  messages['no-rule'][language](
    id,
    findNearMiss(
      id,
      rules.map((rule) => rule.id),
    ),
  );
