import type { Root, RootContent } from 'mdast';
import type { ContentFile } from '../read-content-file.ts';
import { parseBody } from './body.ts';
import { type Check, problemMaker } from './context.ts';

const syntax = problemMaker('mdx/syntax');
const code = problemMaker('mdx/code');
const element = problemMaker('mdx/element');

/** Bodies are words: Markdown, `<span lang="…">`, and `<Activity id="…" />` in modules; nothing that runs. */
export const checkMdx: Check = function* ({ files, content }) {
  const modules = new Set(content.files.filter(({ kind }) => kind === 'modules').map(({ file }) => file));
  for (const { file } of files) {
    if (!file.path.endsWith('.mdx')) continue;
    const { tree, error } = parseBody(file);
    if (error) {
      const line = file.text.slice(error.offset).split(/\r?\n/, 1)[0]?.trim().slice(0, 40);
      yield syntax(
        file,
        file.placeAt(error.offset),
        `the text can’t be read from here (${line || 'end of the text'}: ${error.reason}): write < as &lt; and { as &#123;, remove comments, and close what is opened`,
      );
    }
    if (tree) yield* checkNode(file, tree, modules.has(file));
  }
};

function* checkNode(
  file: ContentFile,
  node: Root | RootContent,
  isModule: boolean,
): ReturnType<Check> extends Iterable<infer One> ? Generator<One> : never {
  const place = () => file.placeAt(file.bodyStart + (node.position?.start.offset ?? 0));
  if (node.type === 'mdxjsEsm')
    yield code(file, place(), `imports and exports are not allowed in a text (${show(node.value)}): remove the line`);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    yield code(
      file,
      place(),
      `braces run code, which is not allowed in a text ({${show(node.value)}}): remove them, or write &#123; and &#125;`,
    );
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const allowed = name === 'span' ? ['lang'] : name === 'Activity' && isModule ? ['id'] : undefined;
    if (!allowed) {
      const remedy = isModule
        ? 'use Markdown, <span lang="…"> or <Activity id="…" />'
        : 'use Markdown, or <span lang="…"> for foreign words';
      yield element(file, place(), `this element is not allowed in a text (<${name}>): ${remedy}`);
    }
    for (const attribute of node.attributes) {
      const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
      const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
      if (allowed && (!allowed.includes(key) || !isPlain)) {
        yield element(
          file,
          place(),
          `<${name}> takes only ${allowed.join(', ')}, as a plain text (${key}): remove it or put its value between quotes`,
        );
      }
    }
  }
  if ('children' in node) for (const child of node.children) yield* checkNode(file, child, isModule);
}

const show = (value: string) => value.trim().split('\n', 1)[0]?.slice(0, 40) ?? '';
