import { cac } from 'cac';
import { type FormatId, formatOf, profiles, type ReporterId, reporterIds, type Severity } from '../core/index.ts';
import type { Language, ProfileId } from '../schema/index.ts';
import { lintHelp } from './lint-help.ts';
import { readSettingOptions, type SettingOptions, settingNames, settingOptions } from './lint-setting-options.ts';
import { readUseOptions, type UseOptions, useOptions } from './lint-use-options.ts';
import { findNearMiss } from './near-miss.ts';

export interface LintCommand extends SettingOptions, UseOptions {
  files: string[];
  /** A reporter, or the file itself with comments. */
  format: ReporterId | 'docx';
  failOn: Severity | 'never';
  /** What the standard input, and files whose name doesn't say, hold. */
  as?: FormatId;
  uiLang?: Language;
  output?: string;
  force: boolean;
  quiet: boolean;
  init: boolean;
  help: boolean;
}

// The languages of the schema, without loading it: it would take a quarter of the start.
const languages = Object.keys(lintHelp) as Language[];

/** The values that an option takes. */
const choices = {
  format: [...reporterIds, 'docx'],
  profile: Object.keys(profiles) as ProfileId[],
  failOn: ['error', 'warning', 'info', 'never'],
  as: ['text', 'markdown', 'mdx', 'html', 'docx', 'odt', 'pdf', 'ndjson'],
  lang: languages,
  uiLang: languages,
} satisfies Record<string, readonly string[]>;
const flags = ['force', 'quiet', 'init', 'help'] as const;
const names = [...Object.keys(choices), ...settingNames, 'output', ...flags, ...Object.keys(useOptions)];

const messages = {
  option: {
    fr: (option: string, near?: string) =>
      `Option inconnue (${option})${near ? `. Vouliez-vous dire ${near} ?` : ', voyez --help'}`,
    en: (option: string, near?: string) =>
      `Unknown option (${option})${near ? `. Did you mean ${near}?` : ', see --help'}`,
  },
  value: {
    fr: (option: string, value: string, known: string, near?: string) =>
      `${option} ne prend pas cette valeur (${value}), choisissez parmi ${known}${near ? `. Vouliez-vous dire « ${near} » ?` : ''}`,
    en: (option: string, value: string, known: string, near?: string) =>
      `${option} doesn’t take this value (${value}), choose from ${known}${near ? `. Did you mean “${near}”?` : ''}`,
  },
  'no-file': {
    fr: 'Aucun fichier donné : nommez un fichier, un dossier, ou - pour l’entrée standard (voyez --help)',
    en: 'No file given: name a file, a folder, or - for the standard input (see --help)',
  },
  'docx-output': {
    fr: '--format docx demande où écrire la copie commentée, par exemple --output avis-commente.docx, ou un dossier',
    en: '--format docx needs a place for the commented copy, for example --output notice-comments.docx, or a folder',
  },
  'output-missing': {
    fr: '--output demande le nom du fichier à écrire, par exemple --output rapport.json',
    en: '--output needs the name of the file to write, for example --output report.json',
  },
};

/** Reads the command line. Every misuse is told at once, in the language of the messages. */
export function readLintCommand(
  argv: readonly string[],
  systemLanguage: Language,
): { command: LintCommand; errors: string[] } {
  const cli = cac('lint');
  cli.command('[...files]').allowUnknownOptions();
  for (const name of Object.keys(choices)) cli.option(`--${toDashes(name)} <value>`, '');
  for (const option of [...settingOptions, '--init']) cli.option(option, '');
  for (const [name, value] of Object.entries(useOptions)) cli.option(`--${toDashes(name)} ${value}`.trim(), '');
  cli.option('--output, -o <file>', '').option('--force', '').option('--quiet, -q', '').option('--help, -h', '');
  const { args, options } = cli.parse(['node', 'lint', ...argv.map(toCac)], { run: false });
  const values = options as Record<string, unknown>;
  const language = languages.find((one) => one === values.uiLang) ?? systemLanguage;
  const judged = readSettingOptions(values, language);
  const errors = [...findUnknown(values, language), ...findWrong(values, language), ...judged.errors];
  const files = args.map((arg) => (arg === standardInput ? '-' : arg));
  if (values.diff === standardInput) values.diff = '-';
  if (values.output !== undefined && typeof values.output !== 'string')
    errors.push(messages['output-missing'][language]);
  else if (values.format === 'docx' && !values.output && !values.help) errors.push(messages['docx-output'][language]);
  const use = readUseOptions(values, files, language);
  if (!values.help) errors.push(...use.errors);
  const needsFile = !values.help && !values.init && values.explain === undefined;
  if (errors.length === 0 && files.length === 0 && needsFile) errors.push(messages['no-file'][language]);
  const command = {
    ...judged.options,
    files,
    format: values.format ?? 'text',
    // A number of warnings to allow would be idle if the first one failed.
    failOn: values.failOn ?? (values.maxWarnings === undefined ? 'warning' : 'error'),
    as: use.options.isStream ? undefined : values.as,
    uiLang: values.uiLang,
    output: values.output,
    force: Boolean(values.force),
    quiet: Boolean(values.quiet),
    init: Boolean(values.init),
    help: Boolean(values.help),
    ...use.options,
  } as LintCommand;
  return { command, errors };
}

const standardInput = '\u0000stdin';

/** cac keeps `-` for itself in some places, and knows that an option takes no value only under its name without dashes. */
const toCac = (arg: string): string =>
  arg === '-'
    ? standardInput
    : /^--[a-z]+(?:-[a-z]+)+$/.test(arg)
      ? arg.replace(/(?<=\w)-./g, ([, one = '']) => one.toUpperCase())
      : arg;

const toDashes = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function findUnknown(values: Record<string, unknown>, language: Language): string[] {
  const short = new Set(['o', 'q', 'h', '--']);
  return Object.keys(values).flatMap((name) => {
    if (names.includes(name) || short.has(name)) return [];
    const near = findNearMiss(name, names);
    return [messages.option[language](`--${toDashes(name)}`, near && `--${toDashes(near)}`)];
  });
}

function findWrong(values: Record<string, unknown>, language: Language): string[] {
  return Object.entries(choices).flatMap(([name, known]: [string, readonly string[]]) => {
    const value = values[name];
    if (value === undefined || known.includes(value as string)) return [];
    const shown = String(value);
    return [messages.value[language](`--${toDashes(name)}`, shown, known.join(', '), findNearMiss(shown, known))];
  });
}

/** The format of a path, or what `--as` says where the path doesn't. */
export const formatFor = (path: string, as?: FormatId): FormatId | undefined =>
  path === '-' ? as : (formatOf(path) ?? as);
