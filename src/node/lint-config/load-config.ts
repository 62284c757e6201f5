import { existsSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { rules } from '../../core/index.ts';
import {
  createLintConfig,
  type Language,
  type LintConfig,
  type LintSettings,
  type OwnWord,
  ownWords,
} from '../../schema/index.ts';
import { findNeighbour } from '../find-neighbour.ts';
import { ConfigError } from './config-error.ts';
import { configMessages } from './config-messages.ts';
import { type DataFile, judge, readDataFile, showAt } from './read-data-file.ts';

/** Settings and the files that they hold for. Later layers win over earlier ones. */
export interface ConfigLayer {
  /** Where the patterns of `files` begin. */
  folder: string;
  /** Patterns; without them, every file. */
  files?: readonly string[];
  settings: LintSettings;
}

const schema = createLintConfig(rules.map(({ id }) => id));

/** A configuration and those that it extends, as layers. Throws a `ConfigError` that names everything to mend. */
export function loadConfig(path: string, language: Language): ConfigLayer[] {
  return load(resolve(path), [], language);
}

function load(path: string, chain: readonly string[], language: Language): ConfigLayer[] {
  const file = readDataFile(path, nameOf(path), language);
  const { $schema: _, extends: bases = [], overrides = [], ...own } = judge(file, schema, language);
  const folder = dirname(path);
  const from = (keys: (string | number)[], name: string): string => find(file, keys, folder, name, language);
  const layers = [bases].flat().flatMap((name, index) => {
    const base = from(typeof bases === 'string' ? ['extends'] : ['extends', index], name);
    const whole = [...chain, path, base];
    if (!whole.slice(0, -1).includes(base)) return load(base, [...chain, path], language);
    const circle = whole.slice(whole.indexOf(base)).map(nameOf).join(' → ');
    throw new ConfigError([showAt(file.name, file.placeOf(['extends']), configMessages[language].cycle(circle))]);
  });
  const read = (settings: Settings, keys: (string | number)[]): LintSettings => {
    const { words, ...rest } = settings;
    if (!words) return rest;
    const add = (words.add ?? []).flatMap((word, index) =>
      typeof word === 'string' ? readWords(from([...keys, 'words', 'add', index], word), language) : [word],
    );
    return { ...rest, words: { ...words, add } };
  };
  return [
    ...layers,
    { folder, settings: read(own, []) },
    ...overrides.map(({ files, ...settings }, index) => ({
      folder,
      files,
      settings: read(settings, ['overrides', index]),
    })),
  ];
}

type Settings = Omit<LintConfig, '$schema' | 'extends' | 'overrides'>;

function readWords(path: string, language: Language): OwnWord[] {
  return judge(readDataFile(path, nameOf(path), language), ownWords, language);
}

/** A file that a configuration names. */
function find(file: DataFile, keys: (string | number)[], folder: string, name: string, language: Language): string {
  const say = configMessages[language];
  const path = resolve(folder, name);
  const refuse = (message: string) => new ConfigError([showAt(file.name, file.placeOf(keys), message)]);
  if (keys[0] !== 'extends' && !/^\.(?:json|ya?ml)$/i.test(extname(path))) throw refuse(say.kind(name));
  if (existsSync(path)) return path;
  const near = findNeighbour(path);
  throw refuse(say.missing(name, near && relative(folder, near)));
}

/** From where the command is run. */
const nameOf = (path: string): string => relative('', path) || path;
