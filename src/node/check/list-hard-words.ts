import { buildLexicon } from '../../core/index.ts';
import { type Language, languages } from '../../schema/index.ts';
import { loadContext } from './context.ts';
import { findHardWords, withoutCollocations } from './find-hard-words.ts';
import { listBodyProse, listFields } from './texts.ts';

/** A word that our own texts use and don't explain, with the files that use it, from the root. */
export interface HardWord {
  language: Language;
  word: string;
  files: string[];
}

/**
 * The words of our pages that are neither everyday words nor words with an entry, the most widespread first. The writing
 * guide is left out: it shows on purpose what not to write.
 */
export function listHardWords(root?: string): HardWord[] {
  const { files, lexiconEntries } = loadContext(root);
  const found = new Map<string, HardWord & { uses: Set<string> }>();
  for (const language of languages) {
    const terms = lexiconEntries.filter((entry) => entry.language === language && entry.kind === 'term');
    const lexicon = buildLexicon(terms.map(withoutCollocations), language);
    for (const { file, language: own } of files) {
      if (own !== language || !file.path.endsWith('.mdx') || file.path.startsWith('content/guide/')) continue;
      const fields = listFields(file, language).filter(({ isFragment }) => !isFragment);
      const prose = [...fields, ...listBodyProse(file, language).filter(({ isWhole }) => isWhole)];
      for (const word of prose.flatMap(({ text }) => findHardWords(withoutNames(text), lexicon, language))) {
        const key = `${language} ${word}`;
        const known = found.get(key) ?? { language, word, files: [], uses: new Set() };
        known.uses.add(file.path);
        found.set(key, known);
      }
    }
  }
  return [...found.values()]
    .map(({ language, word, uses }) => ({ language, word, files: [...uses].sort() }))
    .sort((a, b) => b.files.length - a.files.length || a.word.localeCompare(b.word));
}

/** Names of sites are no words (`data.gouv.fr`); after the first mark, a capital letter at the start may be a person's name. */
const withoutNames = (text: string) => `… ${text}`.replace(/(?<![\p{L}\d.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, '…');
