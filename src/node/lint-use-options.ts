import type { Language } from '../schema/index.ts';

/** How the command is lived with: what is known, what changed, what is mended, how it runs. */
export interface UseOptions {
  /** The file of known problems. */
  baseline?: string;
  updateBaseline: boolean;
  /** The old draft. */
  diff?: string;
  fix: boolean;
  dryRun: boolean;
  watch: boolean;
  jobs: number;
  /** Most uses of jargon in 1,000 words. */
  maxJargon?: number;
  /** `--as ndjson`: sources hold a document a line. */
  isStream: boolean;
}

/** As cac is told of them. */
export const useOptions = {
  baseline: '<file>',
  updateBaseline: '',
  diff: '<old>',
  fix: '',
  dryRun: '',
  watch: '',
  jobs: '<number>',
  maxJargon: '<number>',
};

const messages = {
  'file-missing': {
    fr: (option: string) => `--${option} demande un nom de fichier, par exemple --${option} ${examples[option]}`,
    en: (option: string) => `--${option} needs the name of a file, for example --${option} ${examples[option]}`,
  },
  number: {
    fr: (option: string, value: string, range: string) =>
      `--${option} demande ${range} (${value}), par exemple --${option} ${examples[option]}`,
    en: (option: string, value: string, range: string) =>
      `--${option} needs ${range} (${value}), for example --${option} ${examples[option]}`,
  },
  needs: {
    fr: (option: string, other: string) => `${option} ne sert qu’avec ${other}, ajoutez-le`,
    en: (option: string, other: string) => `${option} is only of use with ${other}, add it`,
  },
  apart: {
    fr: (option: string, other: string) => `${option} et ${other} ne vont pas ensemble, gardez l’un des deux`,
    en: (option: string, other: string) => `${option} and ${other} don’t go together, keep one of the two`,
  },
  'one-file': {
    fr: (count: number) => `--diff compare deux textes (${count + 1} donnés), écrivez --diff ancien.docx nouveau.docx`,
    en: (count: number) => `--diff compares two texts (${count + 1} given), write --diff old.docx new.docx`,
  },
  'diff-format': {
    fr: (format: string) => `--diff n’a pas ce format (${format}), choisissez text ou json`,
    en: (format: string) => `--diff doesn’t have this format (${format}), choose text or json`,
  },
  'stream-format': {
    fr: (format: string) => `--as ndjson n’écrit que du ndjson (${format}), ajoutez --format ndjson`,
    en: (format: string) => `--as ndjson only writes ndjson (${format}), add --format ndjson`,
  },
};
const examples: Record<string, string> = {
  baseline: 'lint-baseline.json',
  diff: 'ancien.docx',
  jobs: '2',
  'max-jargon': '20',
};
const ranges: Record<'jobs' | 'max-jargon', Record<Language, string>> = {
  jobs: { fr: 'un nombre entier de 1 à 64', en: 'a whole number from 1 to 64' },
  'max-jargon': { fr: 'un nombre de 0 à 1000', en: 'a number from 0 to 1000' },
};

/** Reads these options among those that were given; `files` are the arguments. */
export function readUseOptions(
  values: Record<string, unknown>,
  files: readonly string[],
  language: Language,
): { options: UseOptions; errors: string[] } {
  const { baseline, diff, jobs, maxJargon } = values;
  const has = (name: string) => Boolean(values[name]);
  const format = String(values.format ?? 'text');
  const isStream = values.as === 'ndjson';
  const errors: string[] = [];
  const isWrong = (value: unknown, least: number, most: number): boolean =>
    typeof value !== 'number' || !(value >= least && value <= most);
  const complain = <Name extends keyof typeof messages>(
    isTrue: boolean,
    name: Name,
    ...details: Parameters<(typeof messages)[Name]['fr']>
  ) => {
    if (isTrue) errors.push((messages[name][language] as (...details: unknown[]) => string)(...details));
  };
  complain(baseline === true, 'file-missing', 'baseline');
  complain(diff === true, 'file-missing', 'diff');
  const isJobsWrong = jobs !== undefined && (isWrong(jobs, 1, 64) || !Number.isInteger(jobs));
  complain(isJobsWrong, 'number', 'jobs', shown(jobs), ranges.jobs[language]);
  const isBudgetWrong = maxJargon !== undefined && isWrong(maxJargon, 0, 1000);
  complain(isBudgetWrong, 'number', 'max-jargon', shown(maxJargon), ranges['max-jargon'][language]);
  complain(has('updateBaseline') && !has('baseline'), 'needs', '--update-baseline', '--baseline');
  complain(has('dryRun') && !has('fix'), 'needs', '--dry-run', '--fix');
  complain(isStream && format !== 'ndjson', 'stream-format', format);
  complain(has('diff') && files.length !== 1, 'one-file', files.length);
  complain(has('diff') && format !== 'text' && format !== 'json', 'diff-format', format);
  for (const [one, others] of apart)
    for (const other of others) {
      const isBoth = isGiven(values, files, one) && isGiven(values, files, other);
      complain(isBoth, 'apart', one, other);
    }
  const options: UseOptions = {
    ...(baseline !== undefined && { baseline: String(baseline) }),
    updateBaseline: has('updateBaseline'),
    ...(diff !== undefined && { diff: String(diff) }),
    fix: has('fix'),
    dryRun: has('dryRun'),
    watch: has('watch'),
    jobs: typeof jobs === 'number' ? jobs : 1,
    ...(typeof maxJargon === 'number' && { maxJargon }),
    isStream,
  };
  return { options, errors };
}

/** Pairs of options that ask for two different things. */
const apart: readonly (readonly [string, readonly string[]])[] = [
  ['--fix', ['--format docx', '--diff', '--watch', '--as ndjson']],
  ['--diff', ['--baseline', '--watch', '--as ndjson', '--output', '--max-warnings', '--min-score']],
  ['--watch', ['--format docx', '--output', '--as ndjson', '--update-baseline', '-']],
  ['--as ndjson', ['--baseline', '--output', '--max-warnings', '--min-score']],
];

/** Whether the command has this option, this option with this value, or the standard input. */
function isGiven(values: Record<string, unknown>, files: readonly string[], option: string): boolean {
  if (option === '-') return files.includes('-');
  const [name = '', value] = option.slice(2).split(' ');
  const given = values[name.replace(/-[a-z]/g, ([, letter]) => (letter ?? '').toUpperCase())];
  return value ? given === value : Boolean(given);
}

const shown = (value: unknown): string => (value === true ? '∅' : String(value));
