import { isExtracted } from '../readers/index.ts';
import type { LintResult, Problem } from '../types.ts';

/**
 * The plain wordings that can stand in place of the words, each as a SARIF fix. Only where the advice is to replace, and where
 * positions are those of the file itself.
 */
export function proposeFixes(
  { verdict, suggestions, start, end }: Problem,
  { format, language }: LintResult,
  artifactLocation: { uri: string; index: number },
): { fixes?: object[] } {
  if (verdict !== 'replace' || suggestions.length === 0 || isExtracted(format)) return {};
  const deletedRegion = { charOffset: start.offset, charLength: end.offset - start.offset };
  const fixes = suggestions.map((text) => {
    return {
      description: { text: language === 'fr' ? `Écrire «\u00a0${text.trim()}\u00a0»` : `Write “${text.trim()}”` },
      artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
    };
  });
  return { fixes };
}
