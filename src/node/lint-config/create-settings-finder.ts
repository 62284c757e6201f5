import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { mergeSettings } from '../../core/index.ts';
import type { Language, LintSettings } from '../../schema/index.ts';
import { findNeighbour } from '../find-neighbour.ts';
import { ConfigError } from './config-error.ts';
import { configMessages } from './config-messages.ts';
import { findConfig } from './find-config.ts';
import type { ConfigLayer } from './load-config.ts';

/**
 * What the configuration says of each file (`-`: the standard input, in the folder where the command runs). `config` is the
 * only configuration to read, if any; without it, each file has that of the nearest folder. What the command line says
 * (`own`) wins. The function rejects with a `ConfigError` for a file whose configuration can't be used: the first time with what
 * to mend, then without a line.
 */
export function createSettingsFinder(
  config: string | undefined,
  own: LintSettings,
  language: Language,
): (path: string) => Promise<LintSettings> {
  const loaded = new Map<string, ConfigLayer[] | undefined>();
  const found = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    if (config !== undefined) return config;
    const folder = path === '-' ? resolve('.') : dirname(resolve(path));
    if (!found.has(folder)) found.set(folder, findConfig(folder));
    return found.get(folder);
  };
  const load = async (path: string): Promise<ConfigLayer[]> => {
    // The schema takes a quarter of the start: it waits for a configuration to judge.
    const { loadConfig } = await import('./load-config.ts');
    if (!loaded.has(path)) {
      loaded.set(path, undefined);
      if (!existsSync(path)) throw new ConfigError([configMessages[language].missing(path, findNeighbour(path))]);
      loaded.set(path, loadConfig(path, language));
    }
    const layers = loaded.get(path);
    if (!layers) throw new ConfigError([]);
    return layers;
  };
  return async (path) => {
    const configured = find(path);
    const layers = configured === undefined ? [] : await load(configured);
    const fitting = layers.filter((layer) => fits(layer, path)).map(({ settings }) => settings);
    return [...fitting, own].reduce(mergeSettings);
  };
}

/** Whether a layer holds for a file. */
function fits({ folder, files }: ConfigLayer, path: string): boolean {
  if (!files) return true;
  const from = relative(folder, resolve(path)).split(sep).join('/');
  const patterns = files.map((pattern) => (pattern.includes('/') ? pattern.replace(/^\.\//, '') : `**/${pattern}`));
  return picomatch.isMatch(from, patterns, { dot: true });
}
