import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentFile } from '../read-content-file.ts';

export interface Body {
  tree?: Root;
  /** Why the body is not MDX, and where in the file. */
  error?: { offset: number; reason: string };
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();
const gfmParser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
/** Tables, footnotes, bare links, strikethrough. Most bodies have none, and their parser costs a third more. */
const gfm = /[|~]|\[\^|https?:|www\./;
const parsed = new WeakMap<ContentFile, Body>();

/** The body of an `.mdx` file as a syntax tree, parsed once a file. */
export function parseBody(file: ContentFile): Body {
  const known = parsed.get(file);
  if (known) return known;
  const body = parse(file);
  parsed.set(file, body);
  return body;
}

function parse(file: ContentFile): Body {
  if (!file.body.trim()) return { tree: { type: 'root', children: [] } };
  try {
    return { tree: (gfm.test(file.body) ? gfmParser : parser).parse(file.body) };
  } catch (thrown) {
    return { error: describeError(thrown as { reason?: string; place?: ErrorPlace }, file) };
  }
}

type ErrorPlace = { offset?: number; start?: { offset?: number } };

/** The parser often names a better place in its reason, « (2:11-2:14) », counted from the body's start. */
function describeError(
  { reason = '', place }: { reason?: string; place?: ErrorPlace },
  { body, bodyStart }: ContentFile,
) {
  const [found, line, column] = / \((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason) ?? [];
  if (!found) return { offset: bodyStart + (place?.offset ?? place?.start?.offset ?? 0), reason };
  const before = body.split('\n').slice(0, Number(line) - 1);
  const offset = bodyStart + before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
  return { offset, reason: reason.replace(found, '') };
}
