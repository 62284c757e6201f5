import { formatOf, type LintOptions, type LintResult, lintDocument, readDocument } from '../../core/index.ts';

/** What there is to say of a text that an editor holds. Offsets are UTF-16 code units, as the editor counts. */
export async function checkText(text: string, path: string, options: LintOptions): Promise<LintResult> {
  const found = formatOf(path) ?? 'text';
  // An editor holds text, whatever the name says.
  const format = found === 'docx' || found === 'odt' || found === 'pdf' ? 'text' : found;
  return lintDocument(await readDocument(text, format, path), options);
}
