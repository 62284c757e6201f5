import { isExtracted } from '../readers/index.ts';
import type { LintResult, Problem } from '../types.ts';

/**
 * The plain wordings that can stand in place of the words, each as a SARIF fix. Only where the advice is to replace, and where
 * positions are those of the file itself.
 */
export function proposeFixes(
  { verdict, suggestions, excerpt, start, end }: Problem,
  { format, language }: LintResult,
  artifactLocation: { uri: string; index: number },
): { fixes?: object[] } {
  if (verdict !== 'replace' || suggestions.length === 0 || isExtracted(format)) return {};
  const deletedRegion = { charOffset: start.offset, charLength: end.offset - start.offset };
  const fixes = suggestions.map((suggestion) => {
    const text = adapt(suggestion, excerpt);
    return {
      description: { text: language === 'fr' ? `Écrire «\u00a0${text.trim()}\u00a0»` : `Write “${text.trim()}”` },
      artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
    };
  });
  return { fixes };
}

/** A plain wording in the place of these words: with their capital, and with a space where they ended in an elision (« d’ »). */
function adapt(suggestion: string, excerpt: string): string {
  const isCapital = /^\p{Lu}\P{Lu}/u.test(excerpt);
  const text = isCapital ? suggestion.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : suggestion;
  return /['’]$/.test(excerpt) && !/['’]$/.test(suggestion) ? `${text} ` : text;
}
