import { relationshipsOf } from '../../readers/index.ts';
import type { Archive } from '../../zip/index.ts';
import { appendToRoot } from './append-to-root.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The parts that tell Word where the comments are and what they are, where they don't yet. */
export function nameCommentsPart(
  archive: Archive,
  part: string,
  target: string,
  isStrict: boolean,
  isNew: boolean,
): [name: string, text: string][] {
  const texts: [string, string][] = [];
  if (isNew) {
    const name = relationshipsOf(part);
    const kind = `${isStrict ? kinds.strict : kinds.transitional}/comments`;
    const file = target.split('/').at(-1);
    const relations = archive.read(name) ?? `<Relationships xmlns="${packages}/relationships"/>`;
    const write = (prefix: string) => `<${prefix}Relationship Id="enClairComments" Type="${kind}" Target="${file}"/>`;
    texts.push([name, appendToRoot(relations, write)]);
  }
  const types = archive.read('[Content_Types].xml') ?? '';
  if (!types.includes(`"/${target}"`)) {
    const write = (prefix: string) => `<${prefix}Override PartName="/${target}" ContentType="${contentType}"/>`;
    texts.push(['[Content_Types].xml', appendToRoot(types, write)]);
  }
  return texts;
}
