import { applyConfig, type LexiconEntry, type LintOptions } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import { lazyLexicons } from '../lint-lexicon.ts';
import type { LintCommand } from '../lint-options.ts';
import { createSettingsFinder } from './create-settings-finder.ts';

/**
 * How to lint each file: by its configuration and the command line, with the glossary's words and those of the configuration.
 * The function rejects with a `ConfigError` for a file whose configuration can't be used.
 */
export function createOptionsFinder(
  { config, settings, uiLang }: Pick<LintCommand, 'config' | 'settings' | 'uiLang'>,
  entries: readonly LexiconEntry[],
  language: Language,
): (path: string) => Promise<LintOptions> {
  const settingsOf = createSettingsFinder(config, settings, language);
  // Most files share their settings: building a lexicon takes longer than checking a text.
  const kept = new Map<string, LintOptions>();
  const lexicons = new Map<string, LintOptions['lexicon']>();
  return async (path) => {
    const settings = await settingsOf(path);
    const key = JSON.stringify(settings);
    const known = kept.get(key);
    if (known) return known;
    const { entries: own, ...options } = applyConfig(settings);
    const words = JSON.stringify(settings.words ?? {});
    const lexicon = lexicons.get(words) ?? lazyLexicons(own.length > 0 ? [...entries, ...own] : entries);
    lexicons.set(words, lexicon);
    const made = { ...options, lexicon, ...(uiLang && { uiLanguage: uiLang }) };
    kept.set(key, made);
    return made;
  };
}
