import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, type Lexicon, type LexiconEntry } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { projectRoot } from './project-root.ts';
import { stampFiles } from './stamp-files.ts';

/** The lexicon of each language, built when a text in that language is met. */
export function lazyLexicons(entries: readonly LexiconEntry[]): Record<Language, Lexicon> {
  const built: Partial<Record<Language, Lexicon>> = {};
  const get = (language: Language) => (built[language] ??= buildLexicon(entries, language));
  return {
    get fr() {
      return get('fr');
    },
    get en() {
      return get('en');
    },
  };
}

/**
 * The words of `glossary/`. Reading its hundreds of files takes longer than checking a text, so the result is kept in
 * `.cache/` until a file of the glossary, or the code that reads it, changes.
 */
export async function readLexiconEntries(): Promise<LexiconEntry[]> {
  // The published package has the words as data, and no glossary to read them from.
  const packaged = join(projectRoot, 'lexicon.json');
  if (existsSync(packaged)) return JSON.parse(readFileSync(packaged, 'utf8')) as LexiconEntry[];
  const cache = join(projectRoot, '.cache/lexicon.json');
  const stamp = stampFiles(['glossary', 'src/node', 'src/schema', 'src/core/lexicon'], /\.(?:yaml|mdx|ts)$/);
  try {
    const kept = JSON.parse(readFileSync(cache, 'utf8')) as { stamp: string; entries: LexiconEntry[] };
    if (kept.stamp === stamp) return kept.entries;
  } catch {
    // No cache yet, or a broken one: it is only a copy.
  }
  const [{ loadGlossary }, { loadLexiconEntries }] = await Promise.all([
    import('./load-glossary.ts'),
    import('./load-lexicon-entries.ts'),
  ]);
  const entries = loadLexiconEntries(loadGlossary());
  keep(cache, JSON.stringify({ stamp, entries }));
  return entries;
}

/** A run that can't write beside the project (read-only install) does without. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(join(projectRoot, '.cache'), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Nothing is lost: the glossary is read again next time.
  }
}
