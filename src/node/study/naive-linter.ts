import { createRequire } from 'node:module';
import type { LexiconEntry } from '../../core/index.ts';

const { sentences } = createRequire(import.meta.url)('sbd') as { sentences(text: string): string[] };

/**
 * What one would write without this project, as a yardstick for the benchmark: the `sbd` package for sentences, white space
 * for words, and a regular expression a form with an optional plural. It finds less; it only has to be a fair lower bar.
 */
export function createNaiveLinter(entries: readonly LexiconEntry[]): (text: string) => number {
  const escapePattern = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, 's? ');
  const patterns = entries
    .filter(({ language }) => language === 'fr')
    .flatMap(({ forms }) =>
      forms.map(({ form }) => new RegExp(`(?<![\\p{L}])${escapePattern(form)}s?(?![\\p{L}])`, 'giu')),
    );
  return (text) => {
    let found = 0;
    for (const paragraph of text.split(/\n+/)) {
      for (const sentence of sentences(paragraph)) if (sentence.split(/\s+/).length > 25) found += 1;
      for (const pattern of patterns) found += paragraph.match(pattern)?.length ?? 0;
    }
    return found;
  };
}
