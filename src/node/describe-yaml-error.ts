import type { Document, YAMLError } from 'yaml';

const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab indents this line, which YAML refuses: use two spaces',
  BAD_INDENT: 'this line is not indented as its neighbours: line up the fields of one list or block',
  DUPLICATE_KEY: 'this field is written twice: keep one',
  MISSING_CHAR: 'a quote, bracket or colon is missing: close what was opened before this place',
  MULTILINE_IMPLICIT_KEY: 'this line is read as a field’s name: add the missing colon, or indent the continued text',
  BLOCK_AS_IMPLICIT_KEY: 'a text holds “: ”, which YAML reads as a new field: put the whole text between double quotes',
  BAD_SCALAR_START:
    'a text begins with a character that YAML keeps for itself: put the whole text between double quotes',
  BAD_DQ_ESCAPE: 'a backslash stands between double quotes: write it twice, or remove it',
  UNEXPECTED_TOKEN: 'YAML does not expect this here: put the text between double quotes, or check the brackets',
};

/**
 * What two YAML readers refuse, the first fault of each line: `error` is the quick reader's, `document` the one with places.
 * `offset` counts in `source`. Never empty.
 */
export function listYamlErrors(document: Document, error: unknown, source: string) {
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
    offset,
    message: `${remedies[code] ?? `${message}: mend the YAML`} (${lineAt(source, offset)})`,
  }));
  if (faults.length === 0) {
    // « *mot » names an alias: only the quick reader looks for what it stands for.
    const offset = (error as { mark?: { position?: number } }).mark?.position ?? 0;
    faults.push({ offset, message: `${remedies.BAD_SCALAR_START} (${lineAt(source, offset)})` });
  }
  const lines = new Set<number>();
  return faults.filter(({ offset }) => {
    const line = startOfLine(source, offset);
    return !lines.has(line) && lines.add(line);
  });
}

const startOfLine = (source: string, offset: number) => source.lastIndexOf('\n', offset - 1) + 1;

function lineAt(source: string, offset: number): string {
  const line = source.slice(startOfLine(source, offset)).split(/\r?\n/, 1)[0] ?? '';
  return line.trim().slice(0, 60).replaceAll('\t', '→') || 'empty line';
}
