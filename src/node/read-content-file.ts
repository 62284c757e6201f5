import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Document, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { ContentProblem } from './content-problem.ts';
import { decodeContent } from './decode-content.ts';
import { listYamlErrors } from './describe-yaml-error.ts';

/** Keys and indexes that lead to a value: `['not-to-be-confused', 0, 'with']`. */
export type ValuePath = readonly PropertyKey[];
export interface Place {
  line: number;
  column: number;
}

/** A `.yaml` file, or an `.mdx` file with its front matter, read but not yet judged. */
export interface ContentFile {
  /** From the project's root, with forward slashes. */
  path: string;
  /** The whole file without a byte order mark. */
  text: string;
  /** The YAML as plain data; undefined when it can't be parsed. */
  raw: unknown;
  /** What follows the front matter; empty in a `.yaml` file. */
  body: string;
  /** Where `body` begins in `text`. */
  bodyStart: number;
  /** Broken YAML or front matter. */
  problems: ContentProblem[];
  /** The place of an offset in `text`; both count from 1, columns in UTF-16 code units. */
  placeAt(offset: number): Place;
  /** Where a value stands, or its key; the nearest parent's place when it isn't there. */
  locate(path: ValuePath, what?: 'value' | 'key'): Place;
  /** Where some words stand inside a text of the front matter; the text's place when it is written otherwise there. */
  locateWithin(path: ValuePath, words: string): Place;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m;

/** Reads a content file. Throws only when the file system does. */
export function readContentFile(root: string, path: string): ContentFile {
  const { text, fault } = decodeContent(readFileSync(join(root, path)));
  const problems: ContentProblem[] = [];
  const placeAt = placeFinder(text);
  const refuse = (check: string, offset: number, message: string) =>
    problems.push({ file: path, ...placeAt(offset), check, severity: 'error', message });

  let yaml = { source: text, start: 0 };
  let bodyStart = text.length;
  if (fault) {
    refuse('file/encoding', fault.offset, fault.message);
    yaml = { source: '', start: 0 };
  } else if (path.endsWith('.mdx')) {
    const block = text.startsWith('---') ? frontMatter.exec(text) : null;
    if (block?.index === 0) {
      yaml = { source: block[1] ?? '', start: text.indexOf('\n') + 1 };
      bodyStart = block[0].length;
    } else {
      const isOpen = /^---[ \t]*\r?$/m.test(text.slice(0, 5).split('\n')[0] ?? '');
      if (isOpen)
        refuse(
          'front-matter/unclosed',
          0,
          'the front matter is opened and never closed: add a line with --- alone after the last field',
        );
      else
        refuse(
          'front-matter/missing',
          0,
          'the file has no front matter: begin it with a line --- then the fields, then a line ---',
        );
      yaml = { source: '', start: 0 };
    }
  }
  let tree: Document | undefined;
  const document = () => {
    tree ??= parseDocument(yaml.source, { prettyErrors: false });
    return tree;
  };
  let raw: unknown;
  try {
    // The tree with its places is five times slower to make, and only a problem asks for it.
    raw = yaml.source.trim() ? load(yaml.source) : null;
  } catch (error) {
    for (const { offset, message } of listYamlErrors(document(), error, yaml.source)) {
      refuse('yaml/syntax', yaml.start + offset, message);
    }
  }
  const isBroken = problems.length > 0;
  return {
    path,
    text,
    raw: isBroken ? undefined : raw,
    body: text.slice(bodyStart),
    bodyStart,
    problems,
    placeAt,
    locate: (keys, what = 'value') => lazyPlace(() => placeAt(yaml.start + findOffset(document(), keys, what))),
    locateWithin: (keys, words) => {
      const start = yaml.start + findOffset(document(), keys, 'value');
      const node = document().getIn(keys, true);
      const end = isNode(node) && node.range ? yaml.start + node.range[1] : start;
      const at = text.slice(start, end).indexOf(words);
      return placeAt(start + Math.max(at, 0));
    },
  };
}

/** A place that is worked out when somebody reads it: checks name the place of what they look at, and most find nothing. */
function lazyPlace(find: () => Place): Place {
  let found: Place | undefined;
  const place = () => {
    found ??= find();
    return found;
  };
  return {
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
  };
}

/** Finds the line and the column of an offset in a text. */
export function placeFinder(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
    let line = starts.length;
    while (line > 1 && (starts[line - 1] ?? 0) > offset) line--;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function findOffset(document: Document, keys: ValuePath, what: 'value' | 'key'): number {
  for (let length = keys.length; length > 0; length--) {
    const parent = document.getIn(keys.slice(0, length - 1), true);
    const last = keys[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(last))
      : undefined;
    const isTarget = length === keys.length;
    const value = document.getIn(keys.slice(0, length), true);
    const node = pair && (what === 'key' || !isTarget || !isNode(value)) ? pair.key : value;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
