import type { YAMLError } from 'yaml';

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

/** Says in plain words what is wrong in the YAML, the value, and how to mend it. */
export function describeYamlError(error: YAMLError, source: string): string {
  const [start] = error.pos;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  const value = line.trim().slice(0, 60).replaceAll('\t', '→');
  return `${remedies[error.code] ?? `${error.message}: mend the YAML`} (${value || 'empty line'})`;
}
