import { readRelationships, relationshipsOf } from '../../readers/index.ts';
import type { LintResult, TextDocument } from '../../types.ts';
import { openArchive, replaceEntries } from '../../zip/index.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { appendToRoot } from './append-to-root.ts';
import { createTag } from './create-tag.ts';
import { type CommentStyle, describeProblem } from './describe-problem.ts';
import { findAnchor, hangComments } from './hang-comments.ts';
import { nameCommentsPart } from './name-comments-part.ts';

/** Word opens no file with more comments: [MS-OI29500] 2.1.315. */
const mostComments = 32_767;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The two editions of the standard that Word writes. */
const namespaces = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
};

/** Only the comments, their marks and their mention are new; every other part of the file keeps its very bytes. */
export function addComments(
  bytes: Uint8Array,
  document: TextDocument,
  { problems }: LintResult,
  style: CommentStyle,
): { bytes: Uint8Array; count: number } {
  const { part = '', anchors = [] } = document.body ?? {};
  const archive = openArchive(bytes);
  const body = archive.read(part) ?? '';
  const edition = body.includes(`"${namespaces.strict}"`) ? 'strict' : 'transitional';
  const namespace = namespaces[edition];
  const known = readRelationships(archive.read(relationshipsOf(part)) ?? '', part).get('comments');
  const target = known ?? findFreeName(part, archive.names);
  const comments = archive.read(target) ?? `${declaration}<w:comments xmlns:w="${namespace}"/>`;
  const room = mostComments - (body.match(/[<:]commentRangeStart\b/g) ?? []).length;
  const hung = anchors.length > 0 ? problems.slice(0, Math.max(0, room)) : [];
  if (hung.length === 0) return { bytes, count: 0 };
  const first = findFreeId(body, comments);
  const marks = hung.map(({ start, end }, index) => ({ id: first + index, start: start.offset, end: end.offset }));
  const write = (prefix: string) =>
    hung.map((problem, index) => {
      const { within } = findAnchor(anchors, problem.start.offset)?.place ?? {};
      return writeComment(first + index, describeProblem(problem, within, style), style, { prefix, namespace });
    });
  const texts = [
    [part, hangComments(body, anchors, marks, namespace)],
    [target, appendToRoot(comments, (prefix) => write(prefix).join(''))],
    ...nameCommentsPart(archive, part, target, edition === 'strict', known === undefined),
  ] as const;
  const nameOf = (name: string) => archive.names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  const named = texts.map(([name, text]) => [nameOf(name), stateUtf8(text)] as const);
  return { bytes: replaceEntries(bytes, new Map(named)), count: hung.length };
}

function writeComment(
  id: number,
  lines: readonly string[],
  { date }: CommentStyle,
  { prefix, namespace }: { prefix: string; namespace: string },
): string {
  const tag = (name: string, content: string) => createTag(prefix, namespace, name, {}, content);
  const paragraphs = lines.map((line) =>
    tag('p', tag('r', `<${prefix}t xml:space="preserve">${escapeMarkup(line)}</${prefix}t>`)),
  );
  const attributes = { id, author: 'En clair', ...(date && { date }), initials: 'EC' };
  return createTag(prefix, namespace, 'comment', attributes, paragraphs.join(''));
}

/** A part beside the body that the file doesn't have yet. */
function findFreeName(part: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = part.replace(/[^/]*$/, `comments${number || ''}.xml`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** One more than the highest number of a comment. */
function findFreeId(...parts: readonly string[]): number {
  const numbers = parts.flatMap((xml) =>
    [...xml.matchAll(/[<:]comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)].map(([, id]) =>
      Number(id),
    ),
  );
  return numbers.reduce((highest, id) => Math.max(highest, id), -1) + 1;
}

/** What was read from UTF-16 is written as UTF-8. */
const stateUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, '$1UTF-8');
